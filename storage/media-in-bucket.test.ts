/** Pictures of several instances in one bucket, at a real S3 server. */
import {
  mkdtempSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { backUp } from '@/storage/backup';
import { putObject, getObject, listObjects } from '@/storage/bucket-objects';
import { checkBucket } from '@/storage/check-bucket';
import { closeDatabase, useDatabase } from '@/storage/client';
import { mediaBucket } from '@/storage/environment';
import { storeRenditions } from '@/storage/media-store';
import { noteBucket } from '@/storage/noted-bucket';
import { readRendition } from '@/storage/read-rendition';
import { restore } from '@/storage/restore';
import { openTestBucket, type TestBucket } from '@/storage/test-bucket';
import { createTestDatabase, type TestDatabase } from '@/storage/test-database';

const folder = mkdtempSync(path.join(os.tmpdir(), 'stet-bucket-'));
const inside = (name: string) => path.join(folder, name);
const before = process.env.STET_DATA;
const databases: TestDatabase[] = [];
let bucket: TestBucket;
let instances = 0;

/** Another instance: nothing on its disk yet. */
const anotherInstance = () => (process.env.STET_DATA = inside(`instance-${++instances}`));

beforeAll(async () => {
  bucket = await openTestBucket(inside('s3'));
  Object.assign(process.env, bucket.settings);
});
beforeEach(() => {
  vi.spyOn(console, 'error').mockReturnValue();
  anotherInstance();
});
afterEach(() => {
  vi.restoreAllMocks();
  delete process.env.STET_MEDIA_CACHE;
});
afterAll(async () => {
  await bucket.stop();
  for (const setting of Object.keys(bucket.settings)) delete process.env[setting];
  await closeDatabase();
  for (const database of databases) await database.drop();
  if (before === undefined) delete process.env.STET_DATA;
  else process.env.STET_DATA = before;
  rmSync(folder, { recursive: true, force: true });
});

const keyOf = (digit: string) => digit.repeat(32);
const picture = () =>
  sharp({ create: { width: 640, height: 400, channels: 3, background: '#8899aa' } })
    .png()
    .toBuffer();
const rendition = (key: string) => ({ key, width: 480, format: 'jpg' as const });

async function bytesOf(key: string): Promise<Buffer | null> {
  const found = await readRendition(rendition(key));
  if (found === 'store_unreachable') throw new Error(found);
  return found && Buffer.concat(await found.read('whole').toArray());
}

const takeOut = (key: string) =>
  rmSync(path.join(bucket.folder, 'media', key), { recursive: true, force: true });

async function emptyDatabase(): Promise<string> {
  const made = await createTestDatabase();
  databases.push(made);
  return made.url;
}

describe('a picture in the bucket', () => {
  it('is taken in by one instance and read by every other, whole or in part, and then from its own disk', async () => {
    const key = keyOf('a');
    expect(await storeRenditions(key, await picture())).toMatchObject({ widths: [480] });
    expect(await listObjects(mediaBucket()!, `media/${key}/`)).toEqual(
      ['avif', 'jpg', 'webp'].map((format) => `media/${key}/480.${format}`),
    );
    const own = (await bytesOf(key))!;
    expect(own.length).toBeGreaterThan(100);
    const other = anotherInstance();
    const found = await readRendition(rendition(key));
    if (!found || found === 'store_unreachable') throw new Error('not there');
    expect(found.size).toBe(own.length);
    expect(Buffer.concat(await found.read({ from: 10, to: 19 }).toArray())).toEqual(own.subarray(10, 20));
    expect(readFileSync(path.join(other, 'media-cache/media', key, '480.jpg'))).toEqual(own);
    await bucket.stop();
    expect(await bytesOf(key)).toEqual(own);
    await bucket.start();
  });

  it('is absent where there is none', async () => {
    expect(await bytesOf(keyOf('0'))).toBeNull();
  });

  it('cannot be read or taken in while the store is down, unless it was read before', async () => {
    const [known, unknown, fresh] = [keyOf('b'), keyOf('c'), keyOf('d')];
    await storeRenditions(known, await picture());
    await storeRenditions(unknown, await picture());
    const instance = anotherInstance();
    await bytesOf(known);
    await bucket.stop();
    expect(await bytesOf(known)).not.toBeNull();
    expect(await readRendition(rendition(unknown))).toBe('store_unreachable');
    expect(await storeRenditions(fresh, await picture())).toBe('store_unreachable');
    expect(readdirSync(path.join(instance, 'media'))).toEqual([]);
    await bucket.start();
    expect(await bytesOf(unknown)).not.toBeNull();
  });

  it('that was damaged there is not shown', async () => {
    const key = keyOf('e');
    await storeRenditions(key, await picture());
    anotherInstance();
    const object = path.join(bucket.folder, 'media', key, '480.jpg._S3rver_object');
    writeFileSync(object, readFileSync(object).fill(0, 50, 60));
    expect(await readRendition(rendition(key))).toBe('store_unreachable');
    expect(console.error).toHaveBeenCalledWith(expect.stringContaining('is damaged'));
  });

  it('takes no more of an instance’s disk than it may, and what was not asked for longest goes first', async () => {
    process.env.STET_MEDIA_CACHE = '1';
    const cached = (name: string) => path.join(process.env.STET_DATA!, 'media-cache/media', name, '480.jpg');
    const bytes = Buffer.alloc(300_000);
    const names = ['one', 'two', 'three', 'four', 'five'];
    for (const [hour, name] of names.entries()) {
      await putObject(mediaBucket()!, `media/${name}/480.jpg`, bytes);
      await bytesOf(name);
      const used = new Date(hour * 3_600_000);
      if (name !== 'five') utimesSync(cached(name), used, used);
      if (name === 'two') await bytesOf('one');
    }
    expect(names.filter((name) => existsSync(cached(name)))).toEqual(['one', 'four', 'five']);
  });
});

describe('a bucket', () => {
  it('is checked at the start, and what is wrong is one sentence', async () => {
    const right = mediaBucket()!;
    await checkBucket(right);
    await expect(checkBucket({ ...right, secretKey: 'wrong' })).rejects.toThrow(
      /^STET_S3_ACCESS_KEY and STET_S3_SECRET_KEY do not open the bucket "paper": .* SignatureDoesNotMatch\.$/,
    );
    await expect(checkBucket({ ...right, name: 'another' })).rejects.toThrow(
      /^STET_S3_BUCKET is "another", and .* has no such bucket\.$/,
    );
    await bucket.stop();
    await checkBucket(right);
    expect(console.error).toHaveBeenCalledWith(
      expect.stringMatching(/was not reached.*new ones are refused/),
    );
    await bucket.start();
  });

  it('comes back from a backup into another one, picture for picture', async () => {
    const [from, to] = [await emptyDatabase(), await emptyDatabase()];
    useDatabase(from);
    const key = keyOf('f');
    await storeRenditions(key, await picture());
    const own = await bytesOf(key);
    takeOut(keyOf('e'));
    const data = process.env.STET_DATA!;
    const kept = await backUp(from, data, inside('kept'), new Date());
    expect(kept).toMatchObject({ ok: true });
    await bucket.stop();
    const refused = { ok: false, refusals: [{ code: 'picture_store_unreachable', values: {} }] };
    expect(await backUp(from, data, inside('not-kept'), new Date())).toEqual(refused);
    expect(readdirSync(folder)).not.toContain('not-kept');
    expect(await restore(to, data, inside('kept'))).toEqual(refused);
    await bucket.start();
    takeOut(key);
    expect(await getObject(mediaBucket()!, `media/${key}/480.jpg`)).toBeNull();
    expect(await restore(to, data, inside('kept'))).toMatchObject({ ok: true });
    anotherInstance();
    expect(await bytesOf(key)).toEqual(own);
  });

  it('is not forgotten by a backup whose settings do not name it', async () => {
    const url = await emptyDatabase();
    const { STET_S3_ENDPOINT: endpoint } = process.env;
    await storeRenditions(keyOf('1'), await picture());
    noteBucket(process.env.STET_DATA!, mediaBucket());
    delete process.env.STET_S3_ENDPOINT;
    const result = await backUp(url, process.env.STET_DATA!, inside('unnamed'), new Date());
    process.env.STET_S3_ENDPOINT = endpoint;
    expect(result).toMatchObject({ ok: false, refusals: [{ code: 'bucket_not_named' }] });
  });
});
