/** Puts a backup into an empty database and its media into the data folder: all of it or nothing. */
import { Client } from 'pg';
import type { Refusal } from '@/domain/refusal';
import { ok, refuse, type Result } from '@/domain/result';
import { BucketFault } from '@/storage/ask-bucket';
import { readManifest, type BackupManifest } from '@/storage/backup-manifest';
import { listTables } from '@/storage/catalogue';
import { fillTables } from '@/storage/fill-tables';
import { firstDamaged } from '@/storage/kept-file';
import { putMediaBack } from '@/storage/media-files';
import { migrate } from '@/storage/migrate';
import { listMigrations, prismaFolder } from '@/storage/migrations-folder';
import { forgottenBucket } from '@/storage/noted-bucket';
import { rewindSchema } from '@/storage/rewind-schema';
import { verifyChains, type Verified } from '@/storage/verify-chains';

export type Restored = { takenAt: string; tables: number; rows: number; media: number; verified: Verified };

/** The database has the newest schema and nothing in it. Triggers and foreign keys rest inside the one transaction only. */
export async function restore(
  url: string,
  dataFolder: string,
  folder: string,
): Promise<Result<Restored, Refusal>> {
  const manifest = await readManifest(folder);
  if (!manifest.ok) return manifest;
  const { takenAt, tables, media } = manifest.value;
  const damaged = await firstDamaged(folder, [...tables, ...media]);
  if (damaged) return refuse({ code: 'backup_damaged', values: { file: damaged } });
  const foreign = foreignMigration(manifest.value);
  if (foreign) return refuse({ code: 'database_newer', values: { migration: foreign } });
  const bucket = forgottenBucket(dataFolder);
  if (bucket !== null) return refuse({ code: 'bucket_not_named', values: { bucket } });
  const notEmpty: Refusal = { code: 'database_not_empty', values: {} };
  if (!(await inOneTransaction(url, isEmpty))) return refuse(notEmpty);
  const older = isOlder(manifest.value);
  if (older)
    await rewindSchema(
      url,
      manifest.value.migrations.map(({ name }) => name),
    );
  const filled = await inOneTransaction(url, async (client) => {
    if (!(await isEmpty(client))) return 'not empty';
    await fillTables(client, folder, manifest.value);
    await restoreMedia(dataFolder, folder, manifest.value);
    return 'filled';
  }).catch(storeUnreachable);
  if (filled === 'not empty') return refuse(notEmpty);
  if (filled === 'store unreachable') return refuse({ code: 'picture_store_unreachable', values: {} });
  if (older) await migrate(url);
  const rows = tables.reduce((total, table) => total + table.rows, 0);
  const verified = await verifyChains(url);
  return ok({ takenAt, tables: tables.length, rows, media: media.length, verified });
}

/** A migration of the backup that this code does not know, or knows otherwise. */
function foreignMigration({ migrations }: BackupManifest): string | null {
  const known = new Map(listMigrations(prismaFolder).map(({ name, checksum }) => [name, checksum]));
  return migrations.find(({ name, checksum }) => known.get(name) !== checksum)?.name ?? null;
}

function isOlder({ migrations }: BackupManifest): boolean {
  return migrations.length < listMigrations(prismaFolder).length;
}

async function inOneTransaction<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({
    connectionString: url,
    connectionTimeoutMillis: 5000,
    application_name: 'stet restore',
  });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query('begin');
    const result = await work(client);
    await client.query('commit');
    return result;
  } finally {
    // Without a commit the end of the session undoes everything.
    await client.end();
  }
}

/** Locks every table, so that nobody moves in while the backup does. */
async function isEmpty(client: Client): Promise<boolean> {
  for (const { table } of await listTables(client)) {
    await client.query(`lock table "${table}" in access exclusive mode`);
    const { rows } = await client.query<{ found: boolean }>(
      `select exists (select from "${table}") as found`,
    );
    if (rows[0]?.found) return false;
  }
  return true;
}

async function restoreMedia(dataFolder: string, folder: string, { media }: BackupManifest) {
  for (const { file } of media) await putMediaBack(dataFolder, folder, file);
}

function storeUnreachable(error: unknown): 'store unreachable' {
  if (!(error instanceof BucketFault)) throw error;
  console.error(error.message);
  return 'store unreachable';
}
