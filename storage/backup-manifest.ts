/** What a backup says of itself: enough to check it and to put it back, with nothing but the folder at hand. */
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import type { Refusal } from '@/domain/refusal';
import { ok, refuse, type Result } from '@/domain/result';

/** Inside the backup: a name that leads out of its folder is none. */
const ownFile = z.string().regex(/^(database|media)(\/[\w-][\w.-]*)+$/);
const keptFile = z.strictObject({ file: ownFile, bytes: z.int(), sha256: z.string() });
export type KeptFile = z.infer<typeof keptFile>;

const manifestSchema = z.strictObject({
  format: z.literal(1),
  takenAt: z.iso.datetime(),
  /** The migrations of the database, in order. */
  migrations: z.array(z.strictObject({ name: z.string(), checksum: z.string() })),
  tables: z.array(keptFile.extend({ table: z.string(), columns: z.array(z.string()), rows: z.int() })),
  sequences: z.array(z.strictObject({ sequence: z.string(), lastValue: z.string(), isCalled: z.boolean() })),
  media: z.array(keptFile),
});
export type BackupManifest = z.infer<typeof manifestSchema>;

const manifestName = 'manifest.json';
/** In the form of `sha256sum`, so that a hand can check it too. */
const sealName = 'manifest.sha256';

/** Written last: a folder without a manifest is a backup that was broken off. */
export async function writeManifest(folder: string, manifest: BackupManifest): Promise<void> {
  const json = JSON.stringify(manifest, null, 1) + '\n';
  await writeFile(path.join(folder, sealName), `${hash(json)}  ${manifestName}\n`, { mode: 0o600 });
  await writeFile(path.join(folder, manifestName), json, { mode: 0o600, flush: true });
}

export async function readManifest(folder: string): Promise<Result<BackupManifest, Refusal>> {
  const json = await readText(path.join(folder, manifestName));
  if (json === null) return refuse({ code: 'backup_missing', values: { folder } });
  const damaged = refuse<Refusal>({ code: 'backup_damaged', values: { file: manifestName } });
  const seal = await readText(path.join(folder, sealName));
  if (seal === null || !seal.startsWith(hash(json))) return damaged;
  const manifest = manifestSchema.safeParse(JSON.parse(json));
  return manifest.success ? ok(manifest.data) : damaged;
}

async function readText(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8');
  } catch {
    return null;
  }
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
