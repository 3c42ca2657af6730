/** What was read from the bucket of late, on this instance's disk: readers get it at the disk's speed, also while the store is down. */
import { randomBytes } from 'node:crypto';
import { mkdir, readdir, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { dataFolder, mediaCacheBytes } from '@/storage/environment';

const cacheFolder = () => path.join(dataFolder(), 'media-cache');

export const cachedFile = (object: string) => path.join(cacheFolder(), object);

/** A file that was used within the hour is not marked again: most readers ask for the same ones. */
const anHour = 3_600_000;

export async function markUsed(file: string, lastUsed: Date): Promise<void> {
  const now = Date.now();
  if (now - lastUsed.getTime() > anHour)
    await utimes(file, new Date(now), new Date(now)).catch(() => undefined);
}

/** A disk that is full keeps nobody from seeing the picture. */
export async function keepInCache(object: string, bytes: Buffer): Promise<void> {
  const file = cachedFile(object);
  const draft = path.join(cacheFolder(), `.${randomBytes(8).toString('hex')}`);
  try {
    await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
    await writeFile(draft, bytes, { mode: 0o600 });
    await rename(draft, file);
    await makeRoom(bytes.length);
  } catch {
    await rm(draft, { force: true });
  }
}

let written = Infinity;
let clearing: Promise<void> | null = null;

/** Looks through the folder once for each twentieth part of its budget that was written. */
async function makeRoom(bytes: number): Promise<void> {
  written += bytes;
  if (written < mediaCacheBytes() / 20) return;
  clearing ??= clear().finally(() => (clearing = null));
  await clearing;
}

async function clear(): Promise<void> {
  written = 0;
  const files = await filesByUse();
  let over = files.reduce((sum, { size }) => sum + size, 0) - mediaCacheBytes();
  for (const { file, size } of files) {
    if (over <= 0) return;
    await rm(file, { force: true });
    over -= size;
  }
}

/** The one that nobody asked for longest comes first. */
async function filesByUse() {
  const entries = await readdir(cacheFolder(), { recursive: true, withFileTypes: true });
  const files = await Promise.all(
    entries
      .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
      .map(async ({ parentPath, name }) => {
        const file = path.join(parentPath, name);
        // Another process of this instance makes room too.
        const found = await stat(file).catch(() => null);
        return found ? [{ file, size: found.size, used: found.mtimeMs }] : [];
      }),
  );
  return files.flat().sort((one, other) => one.used - other.used);
}
