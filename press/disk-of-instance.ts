import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openPressDisk, type PressDisk } from '@/press/press-disk';
import { takePressFolder } from '@/press/press-folder';
import type { Settings } from '@/press/settings';

const build = fileURLToPath(new URL('../.next/BUILD_ID', import.meta.url));

/** The pages of this instance on disk; null where the data folder takes none, which is said once. */
export function diskOfInstance(settings: Settings): PressDisk | null {
  const { dataFolder, publicUrl, port, databaseUrl, pressDisk } = settings;
  try {
    const place = publicUrl?.origin ?? `http://localhost:${port}`;
    const folder = takePressFolder(dataFolder, [readFileSync(build, 'utf8'), place, nameOf(databaseUrl)]);
    return openPressDisk(folder, pressDisk);
  } catch (error) {
    console.error(`Pages are not kept on disk, only in memory: ${(error as Error).message}`);
    return null;
  }
}

/** Which database it is, whoever asks it. */
function nameOf(databaseUrl: string | undefined): string {
  if (!databaseUrl) return 'embedded';
  if (!URL.canParse(databaseUrl)) return databaseUrl;
  const { host, pathname, searchParams } = new URL(databaseUrl);
  return `${host}${pathname}?${searchParams.get('host') ?? ''}`;
}
