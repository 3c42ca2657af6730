/**
 * The promise of the paper, tried by people who do anything in any order: nothing is ever live without a signature by a
 * person who did not submit it and stays within the desk's share, or a recorded publication on one signature.
 */
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Onlooker } from '@/editorial/onlooker';
import {
  freshWords,
  perform,
  randomCommand,
  usualNext,
  whoActs,
  type RandomCommand,
} from '@/editorial/random-command';
import { saveText } from '@/editorial/save-text';
import { startArticle } from '@/editorial/start-article';
import { textOf } from '@/editorial/test-articles';
import { footprint } from '@/editorial/test-footprint';
import { done, openTestNewsroom, type Name, type TestNewsroom } from '@/editorial/test-newsroom';
import { database } from '@/storage/client';
import { databaseUrl } from '@/storage/database-url';
import { verifyChains } from '@/storage/verify-chains';

/** A failure prints the seed and the path that repeat it. */
const seed = 20260304;
const runs = 16;
const commandsInARun = 25;

let newsroom: TestNewsroom;
let nameOf: Map<string, Name>;
const reached = { live: 0, done: 0, refused: 0 };

beforeAll(async () => {
  newsroom = await openTestNewsroom();
  const people = await database().person.findMany();
  nameOf = new Map(people.map(({ id, name }) => [id, name as Name]));
});
afterAll(() => newsroom.close());

async function begin(section: string): Promise<string> {
  const writer = section === 'harbour' ? 'tom' : 'nell';
  const { id } = done(await startArticle(newsroom.as(writer), { language: 'en', section }));
  const { version, document } = await textOf(id);
  const paragraph = {
    type: 'paragraph' as const,
    attrs: { id: 'first', stray: null },
    content: [{ type: 'text' as const, text: freshWords(12) }],
  };
  const text = {
    ...document,
    content: [
      { type: 'headline' as const, content: [{ type: 'text' as const, text: freshWords(3) }] },
      paragraph,
    ],
  };
  done(await saveText(newsroom.as(writer), { articleId: id, baseVersion: version, document: text }));
  return id;
}

function articlesOf(id: string) {
  return database().article.findMany({
    where: { story: { articles: { some: { id } } } },
    include: { desk: true, workingCopy: true, liveRevision: true },
    orderBy: { createdAt: 'asc' },
  });
}
type Row = Awaited<ReturnType<typeof articlesOf>>[number];

/** Reads the tables as they lie there; what is wrong, in words. */
async function faultsOf(article: Row, onlooker: Onlooker): Promise<string[]> {
  if (article.standing !== 'live')
    return article.liveRevisionId ? [`${article.standing}, and a revision is out`] : [];
  reached.live += 1;
  const live = await database().revision.findUniqueOrThrow({
    where: { id: article.liveRevisionId ?? '' },
    include: { signatures: true, publications: true },
  });
  const submissions = await database().submission.findMany({
    where: { revision: { articleId: article.id, number: { lte: live.number } } },
    orderBy: { number: 'asc' },
  });
  const submitters = [
    ...submissions.filter(({ revisionId }) => revisionId === live.id),
    ...submissions.slice(-1),
  ].map(({ personId }) => personId);
  const signed = live.signatures.some(
    ({ id, weight, personId }) =>
      ['full', 'second'].includes(weight) && !submitters.includes(personId) && onlooker.withinShare(id),
  );
  const alone = live.publications.some(({ basis, reason, personId }) => {
    const name = nameOf.get(personId)!;
    const mayAlone =
      name === 'vera' || name === 'dora' || (article.desk.policy === 'one_signature' && name === 'edith');
    return basis === 'one_signature' && Boolean(reason?.trim()) && mayAlone;
  });
  return signed || alone ? [] : [`revision ${live.number} is out, signed by nobody who may`];
}

/** The record of the story has no gap, and each line holds the hash of the line before. */
async function chainFaults(ids: string[]): Promise<string[]> {
  const rows = await database().activity.findMany({
    where: { articleId: { in: ids } },
    orderBy: [{ chain: 'asc' }, { seq: 'asc' }],
  });
  return rows.flatMap((row, i) => {
    const before = rows[i - 1]?.chain === row.chain ? rows[i - 1] : undefined;
    return row.seq === (before?.seq ?? 0) + 1 && row.previousHash === (before?.hash ?? '')
      ? []
      : [`${row.chain} is broken at ${row.seq}`];
  });
}

async function play(section: string, commands: RandomCommand[]): Promise<void> {
  const onlooker = new Onlooker(nameOf);
  const first = await begin(section);
  await onlooker.looksAt(first, section === 'harbour' ? 'tom' : 'nell');
  let articles = await articlesOf(first);
  let before = await footprint();
  for (const drawn of commands) {
    const target = articles[drawn.article % articles.length]!;
    const { id, stage, standing, headNumber, liveRevision } = target;
    const command = usualNext(drawn, { stage, standing, headIsOut: liveRevision?.number === headNumber });
    const place = { id, headNumber, textVersion: target.workingCopy?.version ?? 1 };
    const outcome = await perform(newsroom, section, place, command);
    const written = await footprint();
    if (!outcome.ok) {
      reached.refused += 1;
      expect(written, `${command.kind} was refused and wrote`).toEqual(before);
      continue;
    }
    reached.done += 1;
    before = written;
    articles = await articlesOf(first);
    const faults = await chainFaults(articles.map((article) => article.id));
    for (const article of articles)
      faults.push(
        ...(await onlooker.looksAt(article.id, whoActs(command, section))),
        ...(await faultsOf(article, onlooker)),
      );
    expect(faults, `${whoActs(command, section)}: ${command.kind}`).toEqual([]);
  }
}

it(
  'nothing is ever live that the rules do not allow, whatever anybody does',
  { timeout: 120_000 },
  async () => {
    const story = fc.asyncProperty(
      fc.constantFrom('world', 'harbour', 'culture', 'wire'),
      fc.array(randomCommand, { minLength: commandsInARun, maxLength: commandsInARun }),
      play,
    );
    await fc.assert(story, { seed, numRuns: runs, interruptAfterTimeLimit: 50_000 });
    expect((await verifyChains(databaseUrl())).faults).toEqual([]);
    // Commands that are all refused would prove nothing.
    expect(Math.min(reached.live, reached.done, reached.refused)).toBeGreaterThan(runs);
  },
);
