/** People at work in the newsroom: each opens one page after the other, without a pause. */
import type { Paper } from '@/bench/paper';

const people = [
  'nell@lantern.example',
  'edith@lantern.example',
  'vera@lantern.example',
  'ruoxi@lantern.example',
];

export type Clients = { pages(): number; stop(): Promise<void> };

export async function newsroomClients({ url, password }: Paper): Promise<Clients> {
  let isOver = false;
  let pages = 0;
  const working = await Promise.all(
    people.map(async (email) => ({ session: await signIn(url, email, password) })),
  );
  const works = working.map(async ({ session }) => {
    const home = await open('/newsroom', session);
    const links = [...new Set([...home.matchAll(/href="(\/newsroom\/[^"#?]*)"/g)].map(([, link]) => link!))];
    for (let turn = 0; !isOver; turn++) {
      await open(links[turn % links.length]!, session);
      pages += 1;
    }
  });

  async function open(path: string, session: string): Promise<string> {
    const answer = await fetch(url + path, { headers: { cookie: session } });
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}`);
    return answer.text();
  }

  return {
    pages: () => pages,
    async stop() {
      isOver = true;
      await Promise.all(works);
    },
  };
}

/** As the form of the sign-in page does; the cookie that it leads to. */
async function signIn(url: string, email: string, password: string): Promise<string> {
  const begun = await fetch(`${url}/api/auth/csrf`);
  const { csrfToken } = (await begun.json()) as { csrfToken: string };
  const answer = await fetch(`${url}/api/auth/callback/credentials`, {
    method: 'POST',
    redirect: 'manual',
    headers: { cookie: cookiesOf(begun) },
    body: new URLSearchParams({ csrfToken, email, password, json: 'true' }),
  });
  const session = cookiesOf(answer);
  if (!session.includes('session-token')) throw new Error(`${email} was not let in: ${answer.status}`);
  return session;
}

const cookiesOf = (answer: Response) =>
  answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
