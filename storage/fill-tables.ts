import { createReadStream } from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Client } from 'pg';
import type { BackupManifest } from '@/storage/backup-manifest';
import { copyCommand, strictForeignKeys } from '@/storage/catalogue';
import { CopyIn } from '@/storage/copy-in';

/**
 * Fills empty tables from a backup, inside the caller's transaction. The triggers rest, because they judge an act by
 * what was there at its time; the constraints stay, those between tables until all are full: articles and revisions
 * point at each other. This asks for the owner of the tables, not for a superuser.
 */
export async function fillTables(client: Client, folder: string, manifest: BackupManifest): Promise<void> {
  const keys = await strictForeignKeys(client);
  for (const { table } of manifest.tables) await client.query(`alter table "${table}" disable trigger user`);
  for (const { table, key } of keys)
    await client.query(`alter table ${table} alter constraint "${key}" deferrable initially deferred`);
  for (const table of manifest.tables) await fillTable(client, folder, table);
  await client.query('set constraints all immediate');
  for (const { table, key } of keys)
    await client.query(`alter table ${table} alter constraint "${key}" not deferrable`);
  for (const { table } of manifest.tables) await client.query(`alter table "${table}" enable trigger user`);
  for (const { sequence, lastValue, isCalled } of manifest.sequences)
    await client.query('select setval($1::regclass, $2, $3)', [`"${sequence}"`, lastValue, isCalled]);
}

async function fillTable(
  client: Client,
  folder: string,
  { table, columns, rows, file }: BackupManifest['tables'][number],
) {
  const target = client.query(new CopyIn(`${copyCommand(table, columns)} from stdin`));
  await pipeline(createReadStream(path.join(folder, file)), target);
  if (target.rows !== rows) throw new Error(`${table}: ${target.rows} rows came out of a backup of ${rows}`);
}
