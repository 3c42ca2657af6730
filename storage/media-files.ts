import { readdir } from 'node:fs/promises';
import path from 'node:path';

/** Every file below `media/` of a data folder, as paths from that folder with `/`. What is being written lies under a dot. */
export async function listMedia(dataFolder: string): Promise<string[]> {
  try {
    const entries = await readdir(path.join(dataFolder, 'media'), { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) =>
        path.relative(dataFolder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'),
      )
      .filter((file) => !file.split('/').some((name) => name.startsWith('.')))
      .sort();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
