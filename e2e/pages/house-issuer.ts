/** The sign-in service of a house: a real OpenID Connect provider on this machine, with accounts for the test. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider from 'oidc-provider';

export type Account = { email: string; verified: boolean };

const { STET_OIDC_ISSUER, STET_OIDC_CLIENT_ID, STET_OIDC_CLIENT_SECRET } = process.env;
/** Told to the newsroom when it started; undefined where it was started without. */
export const issuerAddress = STET_OIDC_ISSUER;

export async function openHouseIssuer(newsroom: string, accounts: Record<string, Account>) {
  const provider = new Provider(STET_OIDC_ISSUER ?? '', {
    clients: [
      {
        client_id: STET_OIDC_CLIENT_ID ?? '',
        client_secret: STET_OIDC_CLIENT_SECRET,
        redirect_uris: [`${newsroom}/api/auth/callback/issuer`],
      },
    ],
    claims: { openid: ['sub'], email: ['email', 'email_verified'] },
    pkce: { required: () => true },
    features: { devInteractions: { enabled: true } },
    cookies: { keys: ['for the tests only'] },
    findAccount: (_, accountId) => {
      const { email = '', verified = false } = accounts[accountId] ?? {};
      return { accountId, claims: () => ({ sub: accountId, email, email_verified: verified }) };
    },
  });
  const answer = provider.callback();
  const server = createServer((request, response) => void answer(request, response));
  const port = Number(new URL(STET_OIDC_ISSUER ?? '').port);
  await new Promise<void>((ready) => server.listen(port, () => ready()));
  const close = () =>
    new Promise<void>((done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
  return { port: (server.address() as AddressInfo).port, close };
}
