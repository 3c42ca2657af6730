import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDesk } from '@/editorial/add-desk';
import { addSection } from '@/editorial/add-section';
import { changeDesk } from '@/editorial/change-desk';
import { changePaper } from '@/editorial/change-paper';
import { changeSection } from '@/editorial/change-section';
import { readPaper } from '@/editorial/read-paper';
import { expectNothingWritten } from '@/editorial/test-footprint';
import { done, inAllLanguages, openTestNewsroom, type TestNewsroom } from '@/editorial/test-newsroom';
import { database } from '@/storage/client';

let newsroom: TestNewsroom;
beforeAll(async () => {
  newsroom = await openTestNewsroom();
});
afterAll(() => newsroom.close());

const lastLine = () =>
  database().activity.findFirstOrThrow({ where: { chain: 'newsroom' }, orderBy: { seq: 'desc' } });
const lastRun = () => database().pressRun.findFirstOrThrow({ orderBy: { id: 'desc' } });
const runs = () => database().pressRun.count();
const order = async () =>
  (await database().section.findMany({ orderBy: { position: 'asc' } })).map(({ slug }) => slug);

const rule = { policy: 'strict', releasesUnread: true } as const;
const paper = {
  names: { en: 'The Quay', it: 'La Banchina', zh: '码头报' },
  taglines: inAllLanguages(''),
  imprints: { en: 'Printed nowhere.', it: 'Non si stampa.', zh: '不付印。' },
  zone: 'Europe/Rome',
};

describe('desks', () => {
  test('a new desk has names in three languages and its rule', async () => {
    done(await addDesk(newsroom.as('ada'), { slug: 'night', names: inAllLanguages(' Night '), ...rule }));
    expect(await database().desk.findUnique({ where: { slug: 'night' } })).toMatchObject({
      names: inAllLanguages('Night'),
      ...rule,
    });
    expect(await lastLine()).toMatchObject({ act: 'add_desk', detail: { desk: 'night', policy: 'strict' } });
  });

  test.each([
    ['Night', inAllLanguages('Night'), 'slug_unusable'],
    ['new', inAllLanguages('New'), 'slug_unusable'],
    ['world', inAllLanguages('World'), 'slug_taken'],
    ['noon', { en: 'Noon', it: '', zh: ' ' }, 'names_missing'],
  ] as const)('%s with %o is refused', async (slug, names, code) => {
    await expectNothingWritten(() => addDesk(newsroom.as('ada'), { slug, names, ...rule }), code);
  });

  test('a changed rule holds at once, and the log has both', async () => {
    const names = inAllLanguages('Culture');
    done(await changeDesk(newsroom.as('ada'), 'culture', { names, ...rule }));
    const { detail, act } = await lastLine();
    expect(act).toBe('change_desk');
    expect(detail).toMatchObject({ before: { policy: 'sub_editing' }, after: { policy: 'strict' } });
    const line = await lastLine();
    done(await changeDesk(newsroom.as('ada'), 'culture', { names, ...rule }));
    expect(await lastLine()).toEqual(line);
  });

  test('that are not there cannot be changed', async () => {
    const wanted = { names: inAllLanguages('x'), ...rule };
    await expectNothingWritten(() => changeDesk(newsroom.as('ada'), 'sport', wanted), 'desk_unknown');
  });
});

describe('sections', () => {
  test('a new one is last in the navigation of every page', async () => {
    const before = await order();
    done(await addSection(newsroom.as('ada'), { slug: 'sea', names: inAllLanguages('Sea'), desk: 'world' }));
    expect(await order()).toEqual([...before, 'sea']);
    expect((await lastRun()).tags).toEqual(['site']);
    expect(await lastLine()).toMatchObject({ act: 'add_section', detail: { section: 'sea', desk: 'world' } });
  });

  test.each(['search', 'topics', 'en', 'new', '港口', 'Sea'])('%s is no address', async (slug) => {
    const section = { slug, names: inAllLanguages('x'), desk: 'world' };
    await expectNothingWritten(() => addSection(newsroom.as('ada'), section), 'slug_unusable');
  });

  test('a section changes its place, its names and its desk; its address never', async () => {
    const names = { en: 'Wire', it: 'Agenzie', zh: '通稿' };
    done(await changeSection(newsroom.as('ada'), 'wire', { names, desk: 'harbour', place: 1 }));
    expect((await order())[0]).toBe('wire');
    const row = await database().section.findUniqueOrThrow({
      where: { slug: 'wire' },
      include: { desk: true },
    });
    expect(row).toMatchObject({ names, desk: { slug: 'harbour' }, position: 1 });
    expect((await lastRun()).tags).toEqual(['site']);
    done(await changeSection(newsroom.as('ada'), 'wire', { names, desk: 'harbour', place: 99 }));
    expect((await order()).at(-1)).toBe('wire');
    const [line, count] = [await lastLine(), await runs()];
    done(await changeSection(newsroom.as('ada'), 'wire', { names, desk: 'harbour', place: 5 }));
    expect([await lastLine(), await runs()]).toEqual([line, count]);
  });

  test.each([
    ['sport', { names: inAllLanguages('x'), desk: 'world', place: 1 }, 'section_unknown'],
    ['world', { names: inAllLanguages('x'), desk: 'sport', place: 1 }, 'desk_unknown'],
    ['world', { names: inAllLanguages(''), desk: 'world', place: 1 }, 'names_missing'],
  ] as const)('%s as %o is refused', async (slug, wanted, code) => {
    await expectNothingWritten(() => changeSection(newsroom.as('ada'), slug, wanted), code);
  });
});

describe('the paper', () => {
  test('is named anew, and every page is pressed again', async () => {
    done(await changePaper(newsroom.as('ada'), paper));
    expect(await readPaper()).toMatchObject(paper);
    expect((await lastRun()).tags).toEqual(['site']);
    expect(await lastLine()).toMatchObject({ act: 'change_paper', detail: { zone: 'Europe/Rome' } });
    const count = await runs();
    done(await changePaper(newsroom.as('ada'), paper));
    expect(await runs()).toBe(count);
  });

  test.each([
    ['a zone that is none', { ...paper, zone: 'Europe/Genoa' }, 'zone_unknown'],
    ['an offset, which knows no summer', { ...paper, zone: '+01:00' }, 'zone_unknown'],
    ['no name in Chinese', { ...paper, names: { ...paper.names, zh: '' } }, 'names_missing'],
  ] as const)('is refused %s', async (_, wanted, code) => {
    await expectNothingWritten(() => changePaper(newsroom.as('ada'), wanted), code);
  });
});

test.each(['nell', 'edith', 'dora', 'vera', 'freda'] as const)(
  '%s keeps nothing of the house',
  async (name) => {
    const names = inAllLanguages('x');
    for (const verb of [
      () => addDesk(newsroom.as(name), { slug: 'own', names, ...rule }),
      () => changeDesk(newsroom.as(name), 'world', { names, ...rule }),
      () => addSection(newsroom.as(name), { slug: 'own', names, desk: 'world' }),
      () => changeSection(newsroom.as(name), 'world', { names, desk: 'world', place: 1 }),
      () => changePaper(newsroom.as(name), { ...paper, zone: 'UTC' }),
    ])
      await expectNothingWritten(verb, 'administrator_needed');
  },
);
