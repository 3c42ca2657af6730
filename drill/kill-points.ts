/**
 * Each round does one act on a story of its own and kills somebody in the middle of it. Whatever is left then is wholly
 * done or wholly not; every instance shows it within two seconds of being alive; nobody ever saw anything older again.
 */
import { fork, type ChildProcess } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import type { House } from '@/drill/house';
import { seenAt, views, type View } from '@/drill/seen';
import { storyFor } from '@/drill/stories';
import { acts, type Act, type Told } from '@/drill/told';
import type { Instance } from '@/e2e/instances/instances';
import { pathOf } from '@/e2e/published-story';
import { database } from '@/storage/client';

const victims = ['the actor', 'the newsroom', 'the front door', 'the database'] as const;
type Victim = (typeof victims)[number];

export type Round = { act: Act; victim: Victim; after: number; done: boolean; faults: string[] };

const latest = 2_000;
const longestAct = 60;

export async function killPoint(house: House, number: number): Promise<Round> {
  const act = acts[number % acts.length]!;
  const victim = victims[Math.floor(number / acts.length) % victims.length]!;
  const told = await storyFor(act);
  // It has no address of its own before it is published; the short one leads there afterwards.
  const path = act === 'publish' ? `/s/${told.id}` : await pathOf(told.id);
  for (const { port } of house.instances) await seenAt(port, house.host, path);
  const watched = house.instances.map((instance) => watch(instance, house.host, path));
  const runsBefore = await runsOf(told.id);
  const actor = await begunActor(house.databaseUrl);
  const answer = new Promise<unknown>((resolve) => {
    actor.once('message', resolve).once('exit', () => resolve('killed'));
    actor.send(told);
  });
  const after = Math.random() * longestAct;
  await pause(after);
  await kill(house, victim, actor);
  await answer;
  actor.kill();
  await revive(house);
  const alive = performance.now();
  const truth = await truthOf(told, runsBefore);
  const faults = [...truth.faults];
  for (const [at, instance] of house.instances.entries()) {
    while ((await seenAt(instance.port, house.host, path)) !== truth.view) {
      if (performance.now() - alive < latest) await pause(20);
      else {
        faults.push(`instance ${at + 1} does not show "${truth.view}" two seconds after it was alive`);
        break;
      }
    }
  }
  for (const watching of watched) faults.push(...(await watching.end()));
  return { act, victim, after: Math.round(after), done: truth.isDone, faults };
}

async function begunActor(databaseUrl: string): Promise<ChildProcess> {
  const actor = fork('drill/actor.ts', {
    execArgv: ['--import', 'tsx'],
    env: { ...process.env, DATABASE_URL: databaseUrl },
  });
  await new Promise((resolve) => actor.once('message', resolve));
  return actor;
}

async function kill(house: House, victim: Victim, actor: ChildProcess): Promise<void> {
  const [first] = house.instances;
  if (victim === 'the actor') actor.kill('SIGKILL');
  if (victim === 'the newsroom') process.kill(house.newsroomOf(first!)!, 'SIGKILL');
  if (victim === 'the front door') {
    const newsroom = house.newsroomOf(first!);
    process.kill(first!.pid()!, 'SIGKILL');
    while (newsroom && first!.pid() !== null) await pause(5);
  }
  if (victim === 'the database') {
    house.killDatabase();
    await house.startDatabase();
  }
}

/** Starts what is dead, and waits until all say that they are ready. */
async function revive({ instances, host }: House): Promise<void> {
  for (const instance of instances) if (instance.pid() === null) await instance.start();
  for (const { port } of instances) {
    const ready = () =>
      fetch(`http://127.0.0.1:${port}/api/health`, { headers: { host } }).then(
        ({ status }) => status === 200,
        () => false,
      );
    while (!(await ready())) await pause(20);
  }
  const answers = () =>
    database().$queryRaw`SELECT 1`.then(
      () => true,
      () => false,
    );
  while (!(await answers())) await pause(20);
}

/** Asks all the time, and remembers whatever was seen after something later. */
function watch({ port }: Instance, host: string, path: string) {
  const faults: string[] = [];
  let latestSeen: View = 'nothing';
  let isOver = false;
  const watching = (async () => {
    while (!isOver) {
      const seen = await seenAt(port, host, path);
      if (seen && views.indexOf(seen) < views.indexOf(latestSeen))
        faults.push(`"${seen}" was shown at ${port} after "${latestSeen}"`);
      if (seen) latestSeen = seen;
      await pause(10);
    }
  })();
  return {
    async end() {
      isOver = true;
      await watching;
      return faults;
    },
  };
}

const runsOf = (id: string) => database().pressRun.count({ where: { tags: { has: `article:${id}` } } });

/** What the database says, and whether it says the same everywhere. */
async function truthOf({ act, id, revision }: Told, runsBefore: number) {
  const article = await database().article.findUniqueOrThrow({
    where: { id },
    include: { liveRevision: true, story: true },
  });
  const publications = await database().publication.count({ where: { articleId: id } });
  const logged = await database().activity.groupBy({ by: ['act'], where: { articleId: id }, _count: true });
  const lines = (name: string) => logged.find((line) => line.act === name)?._count ?? 0;
  const runs = (await runsOf(id)) - runsBefore;
  const before = act === 'publish' ? 0 : 1;
  const isKilled = article.standing === 'killed';
  const isDone = act === 'kill' ? isKilled : article.liveRevision?.number === revision;
  const published = before + (isDone && act !== 'kill' ? 1 : 0);
  const faults = [
    publications === published ? [] : [`${publications} publications, and not ${published}`],
    lines('publish') === published ? [] : [`${lines('publish')} lines of publishing, and not ${published}`],
    lines('kill') === (isKilled ? 1 : 0) ? [] : ['the log and the standing differ about the kill'],
    (article.story.killedAt !== null) === isKilled ? [] : ['story and article differ about the kill'],
    runs === (isDone ? 1 : 0) ? [] : [`${runs} press runs`],
  ].flat();
  const shown: View =
    article.standing !== 'live' ? 'nothing' : article.liveRevision!.number > 1 ? 'eighty' : 'ninety';
  return { isDone, faults, view: isKilled ? ('gone' as const) : shown };
}
