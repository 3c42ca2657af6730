import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addPicture, type PictureTakenIn } from './add-picture';
import { expectNothingWritten } from './test-footprint';
import { done, inAllLanguages, openTestNewsroom, type TestNewsroom } from './test-newsroom';
import { database } from '@/storage/client';

const folder = mkdtempSync(path.join(os.tmpdir(), 'stet-media-'));
const before = process.env.STET_DATA;
let newsroom: TestNewsroom;
let wanted: PictureTakenIn;
beforeAll(async () => {
  process.env.STET_DATA = folder;
  newsroom = await openTestNewsroom();
  const blank = sharp({ create: { width: 640, height: 480, channels: 3, background: '#335577' } });
  const alt = inAllLanguages('A blue wall');
  wanted = { image: await blank.jpeg().toBuffer(), credit: 'Nell', alt, licence: 'own' };
});
afterAll(async () => {
  await newsroom.close();
  if (before === undefined) delete process.env.STET_DATA;
  else process.env.STET_DATA = before;
  rmSync(folder, { recursive: true, force: true });
});

describe('a picture', () => {
  it('is taken in by whoever works on some desk, and the newsroom’s record says so', async () => {
    const by = newsroom.as('hugo');
    const { id } = done(await addPicture(by, wanted));
    const picture = await database().picture.findUniqueOrThrow({ where: { id } });
    expect(picture).toMatchObject({ width: 640, height: 480, widths: [480], credit: 'Nell', licence: 'own' });
    expect(readdirSync(path.join(folder, 'media'))).toEqual([picture.key]);
    const last = await database().activity.findFirstOrThrow({
      where: { chain: 'newsroom' },
      orderBy: { seq: 'desc' },
    });
    expect(last).toMatchObject({ act: 'add_picture', personId: by.personId, detail: { picture: id } });
  });

  it('is not taken in from a freelance or an administrator without a desk', async () => {
    for (const name of ['freda', 'ada'] as const)
      await expectNothingWritten(() => addPicture(newsroom.as(name), wanted), 'right_missing');
    expect(readdirSync(path.join(folder, 'media'))).toHaveLength(1);
  });

  it('is refused where the file is no picture', async () => {
    const image = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>');
    const verb = () => addPicture(newsroom.as('nell'), { ...wanted, image, file: 'wall.svg' });
    await expectNothingWritten(verb, 'picture_unreadable');
  });
});
