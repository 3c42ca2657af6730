import { readdir } from 'node:fs/promises';
import path from 'node:path';

/** Every file below `media/` of a data folder, as paths from that folder with `/`; no half-written ones. */
export async function listMedia(dataFolder: string): Promise<string[]> {
  try {
    const entries = await readdir(path.join(dataFolder, 'media'), { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile() && /\.(avif|webp|jpg|png|svg)$/.test(entry.name))
      .map((entry) => path.relative(dataFolder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
      .sort();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
