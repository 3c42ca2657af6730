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
