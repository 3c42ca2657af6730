/** Pictures at the front door of two instances, before a real newsroom. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addPicture } from '@/editorial/add-picture';
import { approveAndPublish } from '@/editorial/approve-and-publish';
import { killStory } from '@/editorial/kill-story';
import { saveText } from '@/editorial/save-text';
import { submitForReview } from '@/editorial/submit-for-review';
import { drafted, textOf } from '@/editorial/test-articles';
import { done, inAllLanguages, openTestNewsroom, type TestNewsroom } from '@/editorial/test-newsroom';
import { published as publishedWithPicture } from '@/editorial/test-pictures';
import { media } from '@/press/media';
import { publicPictures } from '@/press/public-pictures';
import { database } from '@/storage/client';
import { databaseUrl } from '@/storage/database-url';
import { followPressRuns } from '@/storage/follow-press-runs';
import { publicPicture } from '@/storage/public-picture';
import { closePublicReader } from '@/storage/public-reader';

const folder = mkdtempSync(path.join(os.tmpdir(), 'stet-media-'));
const before = process.env.STET_DATA;
let newsroom: TestNewsroom;
let first: Door;
let second: Door;
const passedOn: string[] = [];

type Door = { port: number; close: () => Promise<void> };

/** An instance, as far as pictures are concerned: it hears of runs as each front door does. */
async function openDoor(instance: string): Promise<Door> {
  const pictures = publicPictures({
    lookUp: (key) => (databaseStands ? publicPicture(key) : Promise.reject(new Error('no database'))),
  });
  const runs = await followPressRuns(databaseUrl(), {
    instance,
    apply: (more) => pictures.forget(more.flatMap(({ tags }) => tags)),
  });
  const server = http.createServer((request, response) => {
    const passOn = () => {
      passedOn.push(request.url ?? '');
      response.writeHead(404, { 'X-By': 'the newsroom' }).end();
    };
    void media(request, response, request.url ?? '', { pictures, cutOffSince: () => cutOffSince, passOn });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = () => {
    server.close().closeAllConnections();
    return runs.close();
  };
  return { port, close };
}
let cutOffSince: Date | null = null;
let databaseStands = true;

beforeAll(async () => {
  process.env.STET_DATA = folder;
  newsroom = await openTestNewsroom();
  [first, second] = await Promise.all([openDoor('first'), openDoor('second')]);
});
afterAll(async () => {
  await Promise.all([first.close(), second.close()]);
  await closePublicReader();
  await newsroom.close();
  if (before === undefined) delete process.env.STET_DATA;
  else process.env.STET_DATA = before;
  rmSync(folder, { recursive: true, force: true });
});

type Shown = { articleId: string; pictureId: string; key: string };

const blank = sharp({ create: { width: 640, height: 480, channels: 3, background: '#335577' } });

/** A draft with a lead picture. */
async function draftWithPicture(): Promise<Shown> {
  const wanted = { image: await blank.jpeg().toBuffer(), credit: 'Nell', alt: inAllLanguages('A wall') };
  const { id } = done(await addPicture(newsroom.as('nell'), { licence: 'own', ...wanted }));
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

type Asking = { headers?: Record<string, string>; method?: string; door?: Door };
type Answer = { status: number; headers: http.IncomingHttpHeaders; bytes: Buffer };

/** By hand: `fetch` tidies addresses before it sends them. */
function ask(key: string, file: string, { headers, method = 'GET', door = first }: Asking = {}) {
  return new Promise<Answer>((resolve, reject) => {
    const asked = { port: door.port, path: `/media/${key}/${file}`, method, headers, agent: false as const };
    const request = http.request(asked, (answer) => {
      answer.toArray().then((parts) => {
        const bytes = Buffer.concat(parts as Buffer[]);
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, bytes });
      }, reject);
    });
    request.once('error', reject).end();
  });
}

describe('a picture for readers', () => {
  it('is sent by the front door while a live article shows it, and by no instance after the answer of a kill', async () => {
    const { articleId, key } = await published();
    for (const door of [first, second]) {
      const { status, headers, bytes } = await ask(key, '480.avif', { door });
      expect([status, bytes.equals(readFileSync(path.join(folder, 'media', key, '480.avif')))]).toEqual([
        200,
        true,
      ]);
      expect(headers).toMatchObject({
        'content-type': 'image/avif',
        'content-length': String(bytes.length),
        'cache-control': 'public, max-age=3600',
        'content-security-policy': "sandbox; default-src 'none'",
        'x-content-type-options': 'nosniff',
        'accept-ranges': 'bytes',
      });
    }
    done(await killStory(newsroom.as('edith'), articleId, 'counsel asks for it'));
    for (const door of [first, second]) expect((await ask(key, '480.avif', { door })).status).toBe(404);
  });

  it('is no reader’s before its article is published; whoever has a session is heard by the newsroom', async () => {
    const { articleId, key } = await draftWithPicture();
    const refused = await ask(key, '480.jpg');
    expect([refused.status, refused.headers['cache-control']]).toEqual([404, 'no-store']);
    const asked = await ask(key, '480.jpg', { headers: { Cookie: 'session=1' } });
    expect([asked.headers['x-by'], passedOn]).toEqual(['the newsroom', [`/media/${key}/480.jpg`]]);
    const { revision } = done(await submitForReview(newsroom.as('nell'), articleId));
    expect((await ask(key, '480.jpg')).status).toBe(404);
    done(await approveAndPublish(newsroom.as('edith'), articleId, { revision }));
    expect((await ask(key, '480.jpg')).status).toBe(200);
  });

  it('goes with the article that showed it last', async () => {
    const { articleId, pictureId, key } = await published();
    const other = await publishedWithPicture(newsroom, pictureId);
    expect((await ask(key, '480.jpg')).status).toBe(200);
    done(await killStory(newsroom.as('edith'), articleId, 'counsel asks for it'));
    expect((await ask(key, '480.jpg')).status).toBe(200);
    done(await killStory(newsroom.as('edith'), other, 'counsel asks for it'));
    expect((await ask(key, '480.jpg')).status).toBe(404);
  });

  it('is not sent once its licence has ended, and nobody keeps it longer', async () => {
    const { key, pictureId } = await published();
    await database().picture.update({
      where: { id: pictureId },
      data: { until: new Date(Date.now() + 1200) },
    });
    const ending = await ask(key, '480.webp');
    expect([ending.status, ending.headers['cache-control']]).toEqual([200, 'public, max-age=1']);
    await expect.poll(async () => (await ask(key, '480.webp')).status, { timeout: 3000 }).toBe(404);
  });

  it.each([
    ['not yet licensed', { from: new Date(Date.now() + 60_000) }],
    ['of unknown licence', { licence: 'unknown' as const }],
    ['killed itself', { killedAt: new Date(), killedById: 'p' }],
  ])('is not sent where it is %s', async (_, data) => {
    const { key, pictureId } = await published();
    await database().picture.update({ where: { id: pictureId }, data });
    expect((await ask(key, '480.webp')).status).toBe(404);
  });

  it('goes on without a database once it was found to be public, and says so; others are asked for again', async () => {
    const [known, unknown] = [await published(), await published()];
    await ask(known.key, '480.jpg');
    databaseStands = false;
    cutOffSince = new Date('2026-03-04T08:00:00Z');
    const [still, other] = [await ask(known.key, '480.webp'), await ask(unknown.key, '480.webp')];
    databaseStands = true;
    cutOffSince = null;
    expect([still.status, still.headers['stet-cut-off-since']]).toEqual([
      200,
      'Wed, 04 Mar 2026 08:00:00 GMT',
    ]);
    expect([other.status, other.headers['retry-after'], other.headers['cache-control']]).toEqual([
      503,
      '5',
      'no-store',
    ]);
    expect((await ask(unknown.key, '480.webp')).status).toBe(200);
  });

  it('is sent in part, and not again to whoever holds it', async () => {
    const { key } = await published();
    const { headers, bytes } = await ask(key, '480.jpg');
    const part = await ask(key, '480.jpg', { headers: { range: 'bytes=100-199' } });
    expect([part.status, part.headers['content-range']]).toEqual([206, `bytes 100-199/${bytes.length}`]);
    expect(part.bytes).toEqual(bytes.subarray(100, 200));
    const beyond = await ask(key, '480.jpg', { headers: { range: `bytes=${bytes.length}-` } });
    expect([beyond.status, beyond.headers['content-range']]).toEqual([416, `bytes */${bytes.length}`]);
    expect((await ask(key, '480.jpg', { headers: { 'if-none-match': headers.etag! } })).status).toBe(304);
    expect((await ask(key, '480.jpg', { headers: { 'if-none-match': '"another"' } })).status).toBe(200);
    const head = await ask(key, '480.jpg', { method: 'HEAD' });
    expect([head.status, head.headers['content-length'], head.bytes.length]).toEqual([
      200,
      String(bytes.length),
      0,
    ]);
    expect((await ask(key, '480.jpg', { method: 'POST' })).status).toBe(405);
  });

  it('has no other widths, formats or names', async () => {
    const { key } = await published();
    for (const file of [
      '800.jpg',
      '480.png',
      '480',
      '480.JPG',
      '0480.jpg',
      '../480.jpg',
      '%2e%2e',
      '480.jpg/',
      '',
    ])
      expect((await ask(key, file)).status, file).toBe(404);
    for (const none of ['0'.repeat(32), key.toUpperCase(), '..', '%2e%2e', '.', `${key}/..`])
      expect((await ask(none, '480.jpg')).status, none).toBe(404);
  });
});
