import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { castStates, type CastState } from '@/prisma/cast/shapes';
import { cast } from '@/prisma/cast';
import { seedNewsroom } from './seed-newsroom';
import { toldArticles } from './told-article';
import { fieldText, type ArticleDocument } from '@/domain/document';
import { textUnits } from '@/domain/document-text';
import { languages } from '@/domain/language';
import { readFront } from '@/editorial/read-front';
import { closeDatabase, database, useDatabase } from '@/storage/client';
import { listPeople } from '@/storage/people';
import { closePublicReader, publicRows } from '@/storage/public-reader';
import { loadRevision } from '@/storage/stored-revisions';
import { documentFrom } from '@/storage/text-codec';
import { createTestDatabase, type TestDatabase } from '@/storage/test-database';
import { verifyChains } from '@/storage/verify-chains';

const folder = mkdtempSync(path.join(os.tmpdir(), 'stet-seed-'));
const before = process.env.STET_DATA;
const now = new Date();
let held: TestDatabase;
beforeAll(async () => {
  process.env.STET_DATA = folder;
  held = await createTestDatabase();
  useDatabase(held.url);
  await seedNewsroom(now, 'one password for a test');
}, 240_000);
afterAll(async () => {
  await closePublicReader();
  await closeDatabase();
  await held.drop();
  if (before === undefined) delete process.env.STET_DATA;
  else process.env.STET_DATA = before;
  rmSync(folder, { recursive: true, force: true });
});

const told = cast.stories.flatMap(toldArticles);
const isLive = (state: CastState) => ['live', 'live_with_newer_draft', 'one_signature'].includes(state);

const surroundings = {
  workingCopy: true,
  story: { include: { holds: true } },
  liveRevision: { include: { publications: true, signatures: true } },
} as const;

/** The article that an article of the cast has become: known by its headline. */
async function articleOf({ key, language, manuscript }: (typeof told)[number]) {
  const headline = fieldText(manuscript.text([]).document, 'headline');
  const rows = await database().article.findMany({ where: { language }, include: surroundings });
  const found = rows.filter(
    (row) => fieldText(documentFrom(row.workingCopy?.document), 'headline') === headline,
  );
  expect(found, key).toHaveLength(1);
  return found[0]!;
}

/** The body without the marks of a manuscript. */
const plain = (text: string) => text.replaceAll('*', '');
const wordsOf = ({ document }: { document: ArticleDocument }) =>
  textUnits({ ...document, attrs: { ...document.attrs, notes: [] } })
    .map(({ text }) => text)
    .join('\n');

const expected: Record<CastState, object> = {
  drafting: { standing: 'unpublished', stage: 'drafting', handedInAt: null },
  in_review: { standing: 'unpublished', stage: 'in_review' },
  approved: { standing: 'unpublished', stage: 'approved' },
  held: { standing: 'unpublished', stage: 'approved' },
  spiked: { standing: 'spiked' },
  live: { standing: 'live', stage: 'approved' },
  live_with_newer_draft: { standing: 'live', stage: 'drafting' },
  one_signature: { standing: 'live' },
  withdrawn: { standing: 'withdrawn', liveRevisionId: null },
  killed: { standing: 'killed', liveRevisionId: null },
};

describe('the demo newsroom', () => {
  it('has an article at every station', () => {
    expect([...new Set(told.map(({ article }) => article.state))].sort()).toEqual([...castStates].sort());
  });

  it.each(told)('$key is where the cast says', async (one) => {
    const row = await articleOf(one);
    const { state, hoursAgo } = one.article;
    expect(row).toMatchObject(expected[state]);
    if (state === 'held')
      expect(row.story.holds).toMatchObject([{ reason: one.story.note, releasedAt: null }]);
    if (state === 'withdrawn') expect(row.withdrawnExplanation).toBe(one.story.explanation?.[one.language]);
    if (state === 'killed') expect(row.story.killedAt).not.toBeNull();
    if (isLive(state)) expect(row.firstPublishedAt).toEqual(new Date(now.getTime() - hoursAgo * 3_600_000));
    if (state === 'one_signature') {
      expect(row.liveRevision?.publications).toMatchObject([
        { basis: 'one_signature', reason: one.story.note },
      ]);
      expect(row.liveRevision?.signatures).toEqual([]);
    }
  });

  it('shows readers what is live and nothing else', async () => {
    const shown = await publicRows<{ id: string }>('SELECT id FROM article');
    const live = await Promise.all(told.filter(({ article }) => isLive(article.state)).map(articleOf));
    expect(shown.map(({ id }) => id).sort()).toEqual(live.map(({ id }) => id).sort());
  });

  it('has corrected what was wrong, with a note, in a revision of its own', async () => {
    for (const one of told.filter(({ corrections }) => corrections.length > 0)) {
      const { id, liveRevision } = await articleOf(one);
      expect(liveRevision?.number, one.key).toBe(1 + one.corrections.length);
      const [first, last] = await Promise.all(
        [1, liveRevision!.number].map((number) => loadRevision(database(), id, number)),
      );
      const notes = last!.document.attrs.notes.map(({ text }) => text);
      for (const { text, was, is } of one.corrections) {
        expect(notes).toContain(text);
        expect(wordsOf(first!)).toContain(plain(was));
        expect(wordsOf(last!)).toContain(plain(is));
        expect(wordsOf(last!)).not.toContain(plain(was));
      }
    }
    expect(await database().correctionEntry.count({ where: { answer: 'has', settledAt: null } })).toBe(0);
  });

  it.each(languages)('fills the front page in %s, in the order of the conference', async (language) => {
    const front = await readFront(language);
    const { lead, pair } = cast.fronts[language];
    const placed = [lead, ...pair].map((key) => told.find((one) => one.key === `${key}.${language}`)!);
    const ids = (await Promise.all(placed.map(articleOf))).map(({ id }) => id);
    expect([front.lead, ...front.pair].map((teaser) => teaser?.id)).toEqual(ids);
    expect(front.strips.map(({ section }) => section.slug)).toEqual(cast.sections.map(({ slug }) => slug));
    expect(front.lead?.picture).not.toBeNull();
  });

  it('shows every picture of the paper', async () => {
    const shown = await publicRows<{ widths: number[] }>('SELECT widths FROM picture');
    expect(shown.length).toBe(cast.pictures.length);
    for (const { widths } of shown) expect(widths).toEqual([480, 800, 1200, 1600]);
  });

  it('has a record without a gap', async () => {
    const { faults, chains } = await verifyChains(held.url);
    expect(faults).toEqual([]);
    expect(chains).toBeGreaterThan(told.length);
  });
});

describe('a newsroom in which people work', () => {
  it('is never moved into', async () => {
    const env = { ...process.env, DATABASE_URL: held.url };
    const words = ['--import', 'tsx', 'prisma/seed.ts'];
    const { stdout, stderr } = await promisify(execFile)(process.execPath, words, { env });
    expect({ stdout, stderr }).toEqual({ stdout: '', stderr: '' });
    expect(await database().person.count()).toBe(cast.people.length);
  });
});

describe('the demo people', () => {
  it('are those that a visitor and the checks from outside count on', async () => {
    const people = await listPeople();
    const desksOf = (role: string) =>
      people.flatMap(({ desks }) => desks.filter((desk) => desk.role === role).map(({ desk }) => desk));
    expect(people).toHaveLength(cast.people.length);
    expect(new Set(desksOf('journalist')).size).toBeGreaterThan(1);
    expect(new Set(desksOf('editor')).size).toBeGreaterThan(1);
    expect(desksOf('journalist')).toContain('world');
    expect(desksOf('editor')).toContain('world');
    const chiefs = people.filter(({ editorInChief }) => editorInChief);
    expect(chiefs.map((chief) => [...chief.languages].sort())).toEqual([['en', 'it', 'zh']]);
    const administrators = people.filter(({ administrator }) => administrator);
    expect(administrators.map(({ desks }) => desks)).toEqual([[]]);
    const world = await database().section.findUnique({ where: { slug: 'world' }, include: { desk: true } });
    expect(world?.desk.slug).toBe('world');
  });
});
