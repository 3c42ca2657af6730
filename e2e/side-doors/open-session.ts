/** Signs in through the front door, as next-auth's own form would, and keeps the cookies. */
import { ask } from './ask';

function cookiesOf(headers: Record<string, string | string[] | undefined>): string[] {
  return [headers['set-cookie'] ?? []].flat().map((cookie) => cookie.split(';')[0]!);
}

export async function openSession(email: string, password: string): Promise<string> {
  const begun = await ask({ path: '/api/auth/csrf' });
  const { csrfToken } = JSON.parse(begun.text) as { csrfToken: string };
  const answer = await ask({
    path: '/api/auth/callback/credentials',
    method: 'POST',
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      cookie: cookiesOf(begun.headers).join('; '),
    },
    body: new URLSearchParams({ csrfToken, email, password, json: 'true' }).toString(),
  });
  const session = cookiesOf(answer.headers).find((cookie) => cookie.includes('session-token='));
  if (!session) throw new Error(`${email} was not let in: ${answer.status} ${answer.text}`);
  return session;
}
