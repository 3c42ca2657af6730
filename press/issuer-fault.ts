const needed = ['STET_OIDC_ISSUER', 'STET_OIDC_CLIENT_ID', 'STET_OIDC_CLIENT_SECRET'] as const;

/** What is wrong with the settings of the sign-in service: half of them would be a button that leads nowhere. */
export function issuerFault(environment: Record<string, string | undefined>): string | null {
  const missing = needed.filter((name) => !environment[name]);
  if (missing.length === needed.length) return null;
  if (missing.length > 0) return `${missing.join(' and ')} is not set, and the sign-in service needs it.`;
  const given = environment.STET_OIDC_ISSUER ?? '';
  const url = URL.canParse(given) ? new URL(given) : null;
  if (url && (url.protocol === 'https:' || isThisMachine(url))) return null;
  return `STET_OIDC_ISSUER is "${given}": give the address of the issuer, beginning with https://.`;
}

/** Codes and tokens go to the issuer in the clear only where they do not leave the machine. */
function isThisMachine({ protocol, hostname }: URL): boolean {
  return protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
}
