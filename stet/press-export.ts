/** The whole public site as files for any web server: from the running instance, else from the pages on disk. */
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { ok, refuse } from '@/domain/result';
import { diskSource, instanceSource, wellKnown } from '@/press/export-sources';
import { exportSite } from '@/press/export-site';
import type { Surroundings } from '@/stet/environment';
import { verb } from '@/stet/verb';
import { allPublicAddresses } from '@/storage/all-public-addresses';
import { useDatabase } from '@/storage/client';
import { closePublicReader } from '@/storage/public-reader';
import { reachDatabase } from '@/storage/reach-database';
import { readRun } from '@/storage/run-file';

const namedAtMost = 20;

export const pressExport = verb({
  words: 'press export',
  usage: 'DIR',
  options: {},
  needed: [],
  operands: { from: 1, to: 1 },
  editorial: 'administration',
  opens: 'nothing',
  async run({ operands, around }) {
    const folder = path.resolve(around.from, operands[0]!);
    if (existsSync(folder) && readdirSync(folder).length > 0)
      return refuse({ code: 'backup_folder_not_empty', values: { folder } });
    const run = readRun(around.dataFolder);
    const disk = diskSource(around.dataFolder);
    const source = run?.port ? instanceSource(run.port, run.host ?? `localhost:${run.port}`) : disk.source;
    const addresses = await addressesNow(around);
    const done = await exportSite(folder, source, [...wellKnown, ...disk.paths, ...(addresses ?? [])]);
    const { files, moved, gone, missing } = done;
    const text = `${files} files in ${folder}: ${moved.length} redirects, ${gone.length} addresses that are gone, ${missing.length} missing. Rules for nginx are in nginx.conf.`;
    const notes = [
      ...(addresses
        ? []
        : ['No database answers: the export has what was pressed, and what is linked from there.']),
      ...missing.slice(0, namedAtMost).map((one) => `missing: ${one}`),
      ...(missing.length > namedAtMost ? [`and ${missing.length - namedAtMost} more`] : []),
    ];
    return ok({ json: { folder, files, moved, gone, missing }, text, notes });
  },
});

/** Null while no database answers. */
async function addressesNow({ databaseUrl, dataFolder }: Surroundings): Promise<string[] | null> {
  const url = databaseUrl ?? readRun(dataFolder)?.databaseUrl;
  if (!url) return null;
  try {
    await reachDatabase(url);
    useDatabase(url);
    return await allPublicAddresses();
  } catch {
    return null;
  } finally {
    await closePublicReader();
  }
}
