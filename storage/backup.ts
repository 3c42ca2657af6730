/** A backup is a folder: one file of PostgreSQL's COPY text for each table, of one moment, the media, and a manifest with all hashes. */
import { mkdir, readdir, rm } from 'node:fs/promises';
import type { Client } from 'pg';
import type { Refusal } from '@/domain/refusal';
import { ok, refuse, type Result } from '@/domain/result';
import { BucketFault } from '@/storage/ask-bucket';
import { writeManifest, type BackupManifest, type KeptFile } from '@/storage/backup-manifest';
import { copyCommand, listSequences, listTables } from '@/storage/catalogue';
import { CopyOut } from '@/storage/copy-out';
import { firstDamaged, keepFile } from '@/storage/kept-file';
import { listMedia } from '@/storage/media-files';
import { forgottenBucket } from '@/storage/noted-bucket';
import { withSnapshot } from '@/storage/with-snapshot';

export type BackedUp = { folder: string; tables: number; rows: number; media: number; bytes: number };

/** Into a new or empty folder; read again and compared before it is said to be one. */
export async function backUp(
  url: string,
  dataFolder: string,
  folder: string,
  now: Date,
): Promise<Result<BackedUp, Refusal>> {
  if (!(await isEmptyFolder(folder))) return refuse({ code: 'backup_folder_not_empty', values: { folder } });
  const bucket = forgottenBucket(dataFolder);
  if (bucket !== null) return refuse({ code: 'bucket_not_named', values: { bucket } });
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const kept = await withSnapshot(url, (client) => keepDatabase(client, folder));
  // After the database: what its rows name is there by now, and media are never changed.
  const media = await keepMedia(dataFolder, folder);
  if (!media) {
    await rm(folder, { recursive: true, force: true });
    return refuse({ code: 'picture_store_unreachable', values: {} });
  }
  const files = [...kept.tables, ...media];
  const damaged = await firstDamaged(folder, files);
  if (damaged) return refuse({ code: 'backup_damaged', values: { file: damaged } });
  await writeManifest(folder, { format: 1, takenAt: now.toISOString(), ...kept, media });
  const sum = (counts: number[]) => counts.reduce((total, count) => total + count, 0);
  return ok({
    folder,
    tables: kept.tables.length,
    rows: sum(kept.tables.map((table) => table.rows)),
    media: media.length,
    bytes: sum(files.map((file) => file.bytes)),
  });
}

async function isEmptyFolder(folder: string): Promise<boolean> {
  try {
    return (await readdir(folder)).length === 0;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT';
  }
}

type KeptDatabase = Pick<BackupManifest, 'migrations' | 'tables' | 'sequences'>;

async function keepDatabase(client: Client, folder: string): Promise<KeptDatabase> {
  const { rows: migrations } = await client.query<{ name: string; checksum: string }>(
    `select migration_name as name, checksum from _prisma_migrations
     where rolled_back_at is null and finished_at is not null order by migration_name`,
  );
  const tables: BackupManifest['tables'] = [];
  for (const { table, columns } of await listTables(client)) {
    const { rows } = await client.query<{ count: string }>(`select count(*) from "${table}"`);
    const source = client.query(new CopyOut(`${copyCommand(table, columns)} to stdout`));
    const kept = await keepFile(source, folder, `database/${table}.copy`);
    tables.push({ ...kept, table, columns, rows: Number(rows[0]?.count) });
  }
  return { migrations, tables, sequences: await listSequences(client) };
}

/** Null where the store of the pictures does not give them. */
async function keepMedia(dataFolder: string, folder: string): Promise<KeptFile[] | null> {
  const kept: KeptFile[] = [];
  try {
    for (const { file, open } of await listMedia(dataFolder))
      kept.push(await keepFile(await open(), folder, file));
  } catch (error) {
    if (!(error instanceof BucketFault)) throw error;
    console.error(error.message);
    return null;
  }
  return kept;
}
