import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addPicture } from '@/editorial/add-picture';
import { handIn } from '@/editorial/hand-in';
import { readNewsroomPicture } from '@/editorial/read-newsroom-picture';
import { searchPictures } from '@/editorial/search-pictures';
import { drafted } from '@/editorial/test-articles';
import { expectNothingWritten } from '@/editorial/test-footprint';
import {
  done,
  inAllLanguages,
  openTestNewsroom,
  type Name,
  type TestNewsroom,
} from '@/editorial/test-newsroom';
import { hang } from '@/editorial/test-pictures';
import { loadActor } from '@/storage/actors';
import { database } from '@/storage/client';

const folder = mkdtempSync(path.join(os.tmpdir(), 'stet-newsroom-media-'));
const before = process.env.STET_DATA;
let newsroom: TestNewsroom;
beforeAll(async () => {
  process.env.STET_DATA = folder;
  newsroom = await openTestNewsroom();
});
afterAll(async () => {
  await newsroom.close();
  if (before === undefined) delete process.env.STET_DATA;
  else process.env.STET_DATA = before;
  rmSync(folder, { recursive: true, force: true });
});

const image = () =>
  sharp({ create: { width: 480, height: 320, channels: 3, background: '#335577' } })
    .jpeg()
    .toBuffer();

async function wanted(caption: string) {
  const alt = inAllLanguages('A wall');
  return { image: await image(), credit: 'The Lantern', caption, alt, licence: 'own' as const };
}

async function keyOf(id: string): Promise<string> {
  return (await database().picture.findUniqueOrThrow({ where: { id } })).key;
}

async function sees(name: Name, key: string, file = '480.jpg'): Promise<boolean> {
  const { personId, now } = newsroom.as(name);
  return (await readNewsroomPicture(await loadActor(database(), personId), { key, file }, now)) !== null;
}

async function finds(name: Name, words: string): Promise<number> {
  const { personId, now } = newsroom.as(name);
  const actor = await loadActor(database(), personId);
  return (await searchPictures(actor, { words, language: 'en' }, now)).length;
}

describe('a picture of a private draft', () => {
  it('is for its writers alone until the draft is handed in, then for the desk', async () => {
    const draft = await drafted(newsroom, 'nell');
    const { id } = done(
      await addPicture(newsroom.as('nell'), { ...(await wanted('Quay wall')), articleId: draft }),
    );
    await hang(newsroom, 'nell', draft, id);
    const key = await keyOf(id);
    expect(await sees('nell', key)).toBe(true);
    for (const name of ['tom', 'edith', 'vera', 'freda', 'hugo', 'ada'] as const) {
      expect(await sees(name, key), name).toBe(false);
      expect(await finds(name, 'quay wall'), name).toBe(0);
    }
    expect(await finds('nell', 'WALL quay')).toBe(1);
    done(await handIn(newsroom.as('nell'), draft));
    for (const name of ['tom', 'edith', 'vera'] as const) expect(await sees(name, key), name).toBe(true);
    for (const name of ['freda', 'hugo', 'ada'] as const) expect(await sees(name, key), name).toBe(false);
  });

  it('has the widths that it has, and no way to anything else on the disk', async () => {
    const { id } = done(await addPicture(newsroom.as('nell'), await wanted('Shelf')));
    const key = await keyOf(id);
    expect(await sees('tom', key)).toBe(true);
    for (const file of ['800.jpg', '480.svg', '../480.jpg', '480.jpg/..', ''])
      expect(await sees('tom', key, file), file).toBe(false);
  });
});

describe('a picture', () => {
  it('is taken in by whoever may write the article, a freelance too, and by nobody else', async () => {
    const own = await drafted(newsroom, 'freda');
    const { id } = done(
      await addPicture(newsroom.as('freda'), { ...(await wanted('Nets')), articleId: own }),
    );
    expect(await sees('freda', await keyOf(id))).toBe(true);
    const picture = await wanted('No');
    const other = await drafted(newsroom, 'nell');
    for (const name of ['freda', 'tom', 'hugo'] as const)
      await expectNothingWritten(
        () => addPicture(newsroom.as(name), { ...picture, articleId: other }),
        'article_unknown',
      );
    await expectNothingWritten(
      () => addPicture(newsroom.as('freda'), { ...picture, articleId: own, image: Buffer.from('<svg/>') }),
      'picture_unreadable',
    );
  });

  it('of the library is for every desk, not for a freelance; killed it is for nobody', async () => {
    const { id } = done(await addPicture(newsroom.as('nell'), await wanted('Old crane 100%')));
    const key = await keyOf(id);
    expect([await sees('hugo', key), await sees('freda', key)]).toEqual([true, false]);
    expect([await finds('hugo', '100%'), await finds('hugo', '1_0')]).toEqual([1, 0]);
    await database().picture.update({ where: { id }, data: { killedAt: new Date(), killedById: 'p' } });
    expect(await sees('hugo', key)).toBe(false);
  });
});
