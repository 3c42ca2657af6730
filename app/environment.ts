/** The one place of this floor that asks the outside world for its settings; the front door sets them. */

/** Encrypts the cookies that name a session and a device. */
export function cookieSecret(): string {
  const secret = process.env.NEXTAUTH_SECRET;
  if (!secret) throw new Error('NEXTAUTH_SECRET is not set: the newsroom process is started by server.ts.');
  return secret;
}

/** Whether the paper has an address of its own that is reached by https. */
export function isServedByHttps(): boolean {
  return process.env.NEXTAUTH_URL?.startsWith('https://') ?? false;
}

export function isDevelopment(): boolean {
  return process.env.NODE_ENV === 'development';
}

/** The sign-in service of the house, an OpenID Connect issuer; null where none is set up. The front door has checked it. */
export type IssuerSettings = { issuer: string; clientId: string; clientSecret: string; name: string };

export function issuerSettings(): IssuerSettings | null {
  const { STET_OIDC_ISSUER, STET_OIDC_CLIENT_ID, STET_OIDC_CLIENT_SECRET, STET_OIDC_NAME } = process.env;
  if (!STET_OIDC_ISSUER || !STET_OIDC_CLIENT_ID || !STET_OIDC_CLIENT_SECRET) return null;
  return {
    issuer: STET_OIDC_ISSUER.replace(/\/$/, ''),
    clientId: STET_OIDC_CLIENT_ID,
    clientSecret: STET_OIDC_CLIENT_SECRET,
    name: STET_OIDC_NAME || new URL(STET_OIDC_ISSUER).host,
  };
}
