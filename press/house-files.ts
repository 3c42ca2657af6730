/** Files of the house, found from a folder one level below it: from here, and from where the processes are built. */
import { fileURLToPath } from 'node:url';

export const houseFile = (file: string) => fileURLToPath(new URL(`../${file}`, import.meta.url));

const isBuilt = import.meta.url.endsWith('.js');

/** What Node runs as the newsroom process: as this process is, built or as it is written. */
export function newsroomScript(): string[] {
  return isBuilt ? [houseFile('built/newsroom.js')] : ['--import', 'tsx', houseFile('newsroom.ts')];
}
