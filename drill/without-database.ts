/** The database is gone under load: pressed addresses answer their page, killed ones 410, all others 503. */
import { setTimeout as pause } from 'node:timers/promises';
import type { House } from '@/drill/house';
import { storyFor } from '@/drill/stories';
import { acting, done } from '@/e2e/open-newsroom';
import { steadyReaders } from '@/e2e/instances/steady-readers';
import { pathOf, people } from '@/e2e/published-story';
import { ask, type Told } from '@/e2e/side-doors/ask';
import { killStory } from '@/editorial/kill-story';

export type Outage = { seconds: number; pages: number; answered: number; faults: string[] };

/** Long enough that each press has noticed, and says so. */
const noticed = 3_000;

export async function withoutDatabase(house: House, seconds: number): Promise<Outage> {
  const killed = await storyFor('kill');
  const killedPath = await pathOf(killed.id);
  const [one] = house.instances;
  for (const { port } of house.instances) await pressAll(house, port);
  done(await killStory(await acting(people.chief), killed.id, 'A court said so.'));
  // What the kill has changed is pressed again, as somebody would have asked for it.
  const pages = await pressAll(house, one!.port);
  const unpressed = await pathOf((await storyFor('kill')).id);
  await settled(house, one!.port, pages);
  const faults: string[] = [];
  house.killDatabase();
  await pause(noticed);
  const from = (port: number, path: string) => ask({ port, path, headers: { host: house.host } });
  const isPage = ({ status, headers }: Told) => status === 200 && headers['stet-cut-off-since'] !== undefined;
  const readers = steadyReaders([
    ...Array.from({ length: 4 }, (_, reader) => {
      let turn = reader;
      const ofAll = () => from(one!.port, pages[(turn += 4) % pages.length]!);
      return { says: 'a pressed page', ask: ofAll, isRight: isPage };
    }),
    ...house.instances.map(({ port }) => ({
      says: 'a killed page',
      ask: () => from(port, killedPath),
      isRight: ({ status }: Told) => status === 410,
    })),
    {
      says: 'a page that was never pressed',
      ask: () => from(one!.port, unpressed),
      isRight: ({ status, headers }: Told) => status === 503 && headers['retry-after'] !== undefined,
    },
    {
      says: 'an invented address',
      ask: () => from(one!.port, '/en/world/never-was'),
      isRight: ({ status }: Told) => status === 503,
    },
  ]);
  await pause(seconds * 1000);
  const answered = readers.answered();
  faults.push(...(await readers.stop()));
  await house.startDatabase();
  for (const end = Date.now() + 10_000; (await from(one!.port, unpressed)).status !== 200; await pause(50))
    if (Date.now() > end) {
      faults.push('ten seconds after the database was back the page could not be pressed');
      break;
    }
  return { seconds, pages: pages.length, answered, faults };
}

/** Every page that a reader finds from the fronts. */
async function pressAll({ host }: House, port: number): Promise<string[]> {
  const found = new Map<string, boolean>();
  const next = ['/en', '/it', '/zh'];
  for (let path = next.pop(); path; path = next.pop()) {
    if (found.has(path)) continue;
    const { status, text } = await ask({ port, path, headers: { host } });
    found.set(path, status === 200);
    for (const [, link] of text.matchAll(/href="(\/(?:en|it|zh)[^"#?]*)"/g)) next.push(link!);
  }
  return [...found].flatMap(([path, isPage]) => (isPage ? [path] : []));
}

/** Until what the last act has changed lies there again. */
async function settled({ host }: House, port: number, pages: readonly string[]): Promise<void> {
  for (const path of pages) await ask({ port, path, headers: { host } });
}
