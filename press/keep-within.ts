import { readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';

const page = /^[0-9a-f]{64}$/;

/** Removes the oldest pages of a folder until they are within a budget of bytes, with some room for the next. */
export async function keepWithin(folder: string, budget: number): Promise<void> {
  const files = (await readdir(folder))
    .filter((name) => page.test(name))
    .map((name) => path.join(folder, name));
  const known = [];
  for (const file of files) {
    const found = await stat(file).catch(() => null);
    if (found) known.push({ file, size: found.size, at: found.mtimeMs });
  }
  let bytes = known.reduce((sum, { size }) => sum + size, 0);
  if (bytes <= budget) return;
  known.sort((one, other) => one.at - other.at);
  for (const { file, size } of known) {
    if (bytes <= budget * 0.9) return;
    await rm(file, { force: true });
    bytes -= size;
  }
}
