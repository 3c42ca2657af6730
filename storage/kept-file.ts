/** One file of a backup: written with its hash, read again with its hash. */
import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { Transform, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { KeptFile } from '@/storage/backup-manifest';

/** `file`: its path inside `folder`. The hash is of what was read, so that a disk that wrote something else is found. */
export async function keepFile(source: Readable, folder: string, file: string): Promise<KeptFile> {
  const target = path.join(folder, file);
  await mkdir(path.dirname(target), { recursive: true, mode: 0o700 });
  const sum = createHash('sha256');
  let bytes = 0;
  const counting = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      sum.update(chunk);
      bytes += chunk.length;
      done(null, chunk);
    },
  });
  await pipeline(source, counting, createWriteStream(target, { mode: 0o600, flush: true }));
  return { file, bytes, sha256: sum.digest('hex') };
}

/** The first file that is not what the backup says it is. */
export async function firstDamaged(folder: string, files: readonly KeptFile[]): Promise<string | null> {
  for (const { file, sha256 } of files) {
    if ((await hashOfFile(path.join(folder, file))) !== sha256) return file;
  }
  return null;
}

async function hashOfFile(file: string): Promise<string | null> {
  const sum = createHash('sha256');
  try {
    for await (const chunk of createReadStream(file)) sum.update(chunk as Buffer);
    return sum.digest('hex');
  } catch {
    return null;
  }
}
