/** The sign-in service of the house, as next-auth asks it: by discovery, with PKCE, state and nonce. */
import type { OAuthConfig } from 'next-auth/providers/oauth';
import { z } from 'zod';
import type { IssuerSettings } from '@/app/environment';
import type { Voucher } from '@/editorial/sign-in-by-issuer';

export const issuerId = 'issuer';

const claims = z.looseObject({
  sub: z.string(),
  email: z.string().max(320).catch(''),
  email_verified: z.unknown().optional(),
});
type Claims = z.infer<typeof claims>;

export function issuerProvider({
  issuer,
  clientId,
  clientSecret,
  name,
}: IssuerSettings): OAuthConfig<Claims> {
  return {
    id: issuerId,
    name,
    type: 'oauth',
    wellKnown: `${issuer}/.well-known/openid-configuration`,
    issuer,
    clientId,
    clientSecret,
    authorization: { params: { scope: 'openid email' } },
    // The identity comes from the signed token; many services tell the address only to whoever asks with it.
    idToken: true,
    userinfo: {
      async request({ client, tokens }) {
        const signed = claims.parse((tokens as unknown as { claims(): unknown }).claims());
        if (signed.email || !tokens.access_token) return signed;
        const told = await client.userinfo(tokens.access_token);
        return told.sub === signed.sub ? told : signed;
      },
    },
    checks: ['pkce', 'state', 'nonce'],
    profile: ({ sub }) => ({ id: sub }),
  };
}

/** Verified is only what the service says is; a word or a missing claim is not. */
export function voucherOf(profile: unknown): Voucher {
  const said = claims.safeParse(profile);
  if (!said.success) return { email: '', verified: false };
  return { email: said.data.email, verified: said.data.email_verified === true };
}
