import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GET, HEAD } from './route';
import { lengthHeader } from '@/domain/rendition';
import type { Licence } from '@/domain/publishing-checks';
import { addPicture } from '@/editorial/add-picture';
import { approveAndPublish } from '@/editorial/approve-and-publish';
import { killStory } from '@/editorial/kill-story';
import { saveText } from '@/editorial/save-text';
import { submitForReview } from '@/editorial/submit-for-review';
import { drafted, textOf } from '@/editorial/test-articles';
import { done, inAllLanguages, openTestNewsroom, type TestNewsroom } from '@/editorial/test-newsroom';
import { database } from '@/storage/client';
import { closePublicReader } from '@/storage/public-reader';

const folder = mkdtempSync(path.join(os.tmpdir(), 'stet-media-'));
const before = process.env.STET_DATA;
let newsroom: TestNewsroom;
beforeAll(async () => {
  process.env.STET_DATA = folder;
  newsroom = await openTestNewsroom();
});
afterAll(async () => {
  await closePublicReader();
  await newsroom.close();
  if (before === undefined) delete process.env.STET_DATA;
  else process.env.STET_DATA = before;
  rmSync(folder, { recursive: true, force: true });
});

type Terms = { licence?: Licence; from?: Date; until?: Date };
type Shown = { articleId: string; pictureId: string; key: string };

const blank = sharp({ create: { width: 640, height: 480, channels: 3, background: '#335577' } });

/** A draft with a lead picture. */
async function draftWithPicture(terms: Terms = {}): Promise<Shown> {
  const wanted = { image: await blank.jpeg().toBuffer(), credit: 'Nell', alt: inAllLanguages('A wall') };
  const { id } = done(await addPicture(newsroom.as('nell'), { licence: 'own', ...wanted, ...terms }));
  const { key } = await database().picture.findUniqueOrThrow({ where: { id } });
  const articleId = await drafted(newsroom, 'nell');
  const { document, version } = await textOf(articleId);
  const leadPicture = { asset: id, caption: 'A wall', credit: 'Nell' };
  const withPicture = { ...document, attrs: { ...document.attrs, leadPicture } };
  done(await saveText(newsroom.as('nell'), { articleId, baseVersion: version, document: withPicture }));
  return { articleId, pictureId: id, key };
}

async function published(): Promise<Shown> {
  const shown = await draftWithPicture();
  const { revision } = done(await submitForReview(newsroom.as('nell'), shown.articleId));
  done(await approveAndPublish(newsroom.as('edith'), shown.articleId, { revision }));
  return shown;
}

function ask(
  key: string,
  file: string,
  headers: Record<string, string> = {},
  method: 'GET' | 'HEAD' = 'GET',
) {
  const request = new Request(`http://localhost/media/${key}/${file}`, { method, headers });
  return (method === 'GET' ? GET : HEAD)(request, { params: Promise.resolve({ key, file }) });
}

describe('a picture for readers', () => {
  it('is served while a live article shows it, and not after a kill', async () => {
    const { articleId, key } = await published();
    const answer = await ask(key, '480.avif');
    const bytes = readFileSync(path.join(folder, 'media', key, '480.avif'));
    expect(answer.status).toBe(200);
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(bytes);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'image/avif',
      [lengthHeader]: String(bytes.length),
      'cache-control': 'public, max-age=3600',
      'x-content-type-options': 'nosniff',
      'accept-ranges': 'bytes',
    });
    done(await killStory(newsroom.as('edith'), articleId, 'counsel asks for it'));
    expect((await ask(key, '480.avif')).status).toBe(404);
  });

  it('is not served before its article is published', async () => {
    const { articleId, key } = await draftWithPicture();
    expect((await ask(key, '480.jpg')).status).toBe(404);
    done(await submitForReview(newsroom.as('nell'), articleId));
    const answer = await ask(key, '480.jpg');
    expect(answer.status).toBe(404);
    expect(answer.headers.get('cache-control')).toBe('no-store');
  });

  it('is not served once its licence has ended or it was killed itself', async () => {
    const { key, pictureId } = await published();
    const change = (data: object) => database().picture.update({ where: { id: pictureId }, data });
    await change({ until: new Date(Date.now() + 60_000) });
    const ending = await ask(key, '480.webp');
    expect(ending.status).toBe(200);
    expect(Number(/max-age=(\d+)/.exec(ending.headers.get('cache-control') ?? '')?.[1])).toBeLessThanOrEqual(
      60,
    );
    await change({ until: new Date(Date.now() - 1000) });
    expect((await ask(key, '480.webp')).status).toBe(404);
    await change({ until: null, from: new Date(Date.now() + 60_000) });
    expect((await ask(key, '480.webp')).status).toBe(404);
    await change({ from: null, licence: 'unknown' });
    expect((await ask(key, '480.webp')).status).toBe(404);
    await change({ licence: 'own', killedAt: new Date(), killedById: newsroom.as('vera').personId });
    expect((await ask(key, '480.webp')).status).toBe(404);
  });

  it('is sent in part, and not again to whoever holds it', async () => {
    const { key } = await published();
    const whole = await ask(key, '480.jpg');
    const etag = whole.headers.get('etag') ?? '';
    const bytes = Buffer.from(await whole.arrayBuffer());
    const part = await ask(key, '480.jpg', { range: 'bytes=100-199' });
    expect(part.status).toBe(206);
    expect(part.headers.get('content-range')).toBe(`bytes 100-199/${bytes.length}`);
    expect(Buffer.from(await part.arrayBuffer())).toEqual(bytes.subarray(100, 200));
    const beyond = await ask(key, '480.jpg', { range: `bytes=${bytes.length}-` });
    expect([beyond.status, beyond.headers.get('content-range')]).toEqual([416, `bytes */${bytes.length}`]);
    expect((await ask(key, '480.jpg', { 'if-none-match': etag })).status).toBe(304);
    expect((await ask(key, '480.jpg', { 'if-none-match': '"another"' })).status).toBe(200);
    const head = await ask(key, '480.jpg', {}, 'HEAD');
    expect([head.status, head.headers.get(lengthHeader), await head.text()]).toEqual([
      200,
      String(bytes.length),
      '',
    ]);
  });

  it('has no other widths, formats or names', async () => {
    const { key } = await published();
    for (const file of ['800.jpg', '480.png', '480', '../480.jpg', '%2e%2e'])
      expect((await ask(key, file)).status).toBe(404);
    expect((await ask('0'.repeat(32), '480.jpg')).status).toBe(404);
  });
});
