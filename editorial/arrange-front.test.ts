import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { inOrder, nothingArranged, type Arrangement } from '@/domain/front-arrangement';
import type { Front } from '@/domain/published-article';
import { arrangeFront } from '@/editorial/arrange-front';
import { holdStory, releaseStory } from '@/editorial/hold-story';
import { killStory } from '@/editorial/kill-story';
import { readFront } from '@/editorial/read-front';
import { readSectionFront } from '@/editorial/read-section-front';
import { drafted, published } from '@/editorial/test-articles';
import { expectNothingWritten } from '@/editorial/test-footprint';
import { done, openTestNewsroom, type Name, type TestNewsroom } from '@/editorial/test-newsroom';
import { undoFront } from '@/editorial/undo-front';
import { database } from '@/storage/client';
import { closePublicReader } from '@/storage/public-reader';

const frontPage = { language: 'en', section: null } as const;
const worldFront = { language: 'en', section: 'world' } as const;

let newsroom: TestNewsroom;
let world: string[];
let harbour: string;
beforeAll(async () => {
  newsroom = await openTestNewsroom();
  harbour = await published(newsroom, 'tom', 'piero', { section: 'harbour' });
  world = [];
  for (let count = 0; count < 5; count++) world.push(await published(newsroom, 'nell', 'edith'));
});
afterAll(async () => {
  await closePublicReader();
  await newsroom.close();
});

let version = { page: 0, world: 0 };
beforeEach(async () => {
  const rows = await database().front.findMany({ where: { language: 'en' } });
  const page = rows.find(({ sectionId }) => sectionId === null);
  const section = rows.find(({ sectionId }) => sectionId !== null);
  version = { page: page?.version ?? 0, world: section?.version ?? 0 };
});

const arrange = (name: Name, arrangement: Arrangement, before = version.page) =>
  arrangeFront(newsroom.as(name), frontPage, arrangement, before);
const ids = ({ lead, pair, strips }: Front) => ({
  opening: [lead, ...pair].flatMap((teaser) => teaser?.id ?? []),
  strips: Object.fromEntries(
    strips.map(({ section, teasers }) => [section.slug, teasers.map(({ id }) => id)]),
  ),
});
const lastRun = async () => (await database().pressRun.findFirst({ orderBy: { id: 'desc' } }))?.tags;
const lastLine = () =>
  database().activity.findFirstOrThrow({ where: { chain: 'newsroom' }, orderBy: { seq: 'desc' } });

describe('a front', () => {
  it('is filled by time where nobody has arranged it', async () => {
    const newest = [...world].reverse();
    expect(ids(await readFront('en'))).toEqual({
      opening: newest.slice(0, 3),
      strips: { world: newest.slice(3), harbour: [harbour] },
    });
  });

  it('opens with what an editor put there, keeps its strips apart, and fills what is open by time', async () => {
    const [oldest, second] = world as [string, string];
    const places = (articles: string[]) => articles.map((article) => ({ article, headline: null }));
    done(await arrange('omar', { opening: places([harbour]), strips: places([second, oldest]) }));
    expect(await lastRun()).toEqual(['front:en']);
    const newest = [...world].reverse();
    expect(ids(await readFront('en'))).toEqual({
      opening: [harbour, ...newest.slice(0, 2)],
      strips: { world: [second, oldest, newest[2]] },
    });
    expect(await lastLine()).toMatchObject({
      act: 'arrange_front',
      detail: { language: 'en', section: null, articles: [harbour, second, oldest], opening: 1 },
    });
  });

  it('of a section is arranged by its own desk, whoever is on duty, and the editor-in-chief', async () => {
    const order = inOrder([world[1]!, world[0]!]);
    for (const name of ['edith', 'dora', 'vera'] as const)
      done(await arrangeFront(newsroom.as(name), worldFront, order, version.world++));
    expect(await lastRun()).toEqual(['section:world:en']);
    expect(ids((await readSectionFront('en', 'world'))!).opening).toEqual([world[1], world[0], world[4]]);
    for (const name of ['omar', 'nell', 'ada', 'freda'] as const)
      await expectNothingWritten(
        () => arrangeFront(newsroom.as(name), worldFront, order, version.world),
        'right_missing',
      );
    await expectNothingWritten(() => arrange('nell', nothingArranged), 'right_missing');
    await expectNothingWritten(
      () => arrangeFront(newsroom.as('vera'), { language: 'en', section: 'sport' }, order, 0),
      'section_unknown',
    );
  });

  it('takes only what is published in its language, and says nothing of drafts', async () => {
    const draft = await drafted(newsroom, 'tom');
    const italian = await published(newsroom, 'nell', 'edith', { language: 'it' });
    for (const other of [draft, italian, 'nowhere'])
      await expectNothingWritten(() => arrange('vera', inOrder([world[0]!, other])), 'not_live');
  });
});

describe('two editors at one front', () => {
  it('the later one is refused, and what the earlier one put there stands', async () => {
    done(await arrange('edith', inOrder([world[2]!])));
    await expectNothingWritten(() => arrange('omar', inOrder([harbour])), 'front_changed');
    expect(ids(await readFront('en')).opening[0]).toBe(world[2]);
    done(await arrange('omar', inOrder([harbour]), version.page + 1));
  });

  it('only one of them comes through at the same moment, also on a front that was never arranged', async () => {
    const other = { language: 'zh', section: null } as const;
    const by = [newsroom.as('vera'), newsroom.as('dora')];
    const both = await Promise.all(by.map((person) => arrangeFront(person, other, nothingArranged, 0)));
    expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
  });
});

describe('a front and what stops a story', () => {
  it('gives what is on hold no new place, and leaves it the one that it has', async () => {
    const held = world[3]!;
    done(await holdStory(newsroom.as('edith'), held, 'legal'));
    await expectNothingWritten(() => arrange('edith', inOrder([harbour, held])), 'on_hold');
    done(await releaseStory(newsroom.as('piero'), held));
    const { version: now } = done(await arrange('edith', inOrder([harbour, held])));
    done(await holdStory(newsroom.as('edith'), held, 'legal', 'article'));
    done(await arrange('edith', inOrder([held, harbour]), now));
    done(await releaseStory(newsroom.as('edith'), held));
  });

  it('loses what is killed by itself, and the next one moves up', async () => {
    const doomed = await published(newsroom, 'nell', 'edith');
    done(await arrange('edith', inOrder([doomed, harbour])));
    done(await killStory(newsroom.as('edith'), doomed, 'wrong person'));
    expect(ids(await readFront('en')).opening[0]).toBe(harbour);
    await expectNothingWritten(() => arrange('edith', inOrder([doomed]), version.page + 1), 'not_live');
  });
});

describe('undoing an arrangement', () => {
  it('brings back the one before, without what went down since, and undone twice it is as it was', async () => {
    const doomed = await published(newsroom, 'nell', 'edith');
    done(await arrange('edith', inOrder([doomed, world[0]!])));
    done(await arrange('omar', inOrder([world[4]!]), version.page + 1));
    done(await killStory(newsroom.as('edith'), doomed, 'wrong person'));
    done(await undoFront(newsroom.as('edith'), frontPage, version.page + 2));
    expect(ids(await readFront('en')).opening[0]).toBe(world[0]);
    expect(await lastRun()).toEqual(['front:en']);
    done(await undoFront(newsroom.as('edith'), frontPage, version.page + 3));
    expect(ids(await readFront('en')).opening[0]).toBe(world[4]);
    await expectNothingWritten(
      () => undoFront(newsroom.as('edith'), frontPage, version.page + 3),
      'front_changed',
    );
    await expectNothingWritten(
      () => undoFront(newsroom.as('nell'), frontPage, version.page + 4),
      'right_missing',
    );
  });

  it('goes back to a front by time after its first arrangement, and no further', async () => {
    const harbourFront = { language: 'en', section: 'harbour' } as const;
    await expectNothingWritten(
      () => undoFront(newsroom.as('piero'), harbourFront, 0),
      'front_never_arranged',
    );
    done(await arrangeFront(newsroom.as('piero'), harbourFront, inOrder([harbour]), 0));
    done(await undoFront(newsroom.as('piero'), harbourFront, 1));
    const { id } = await database().section.findUniqueOrThrow({ where: { slug: 'harbour' } });
    expect(await database().frontPlace.count({ where: { sectionId: id } })).toBe(0);
  });
});
