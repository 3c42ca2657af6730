/** How a visitor gets into the demo newsroom: one password for all, kept in the data folder for whoever may read it. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { newId } from '@/storage/new-id';
import { cast } from '@/prisma/cast';

/** Twelve letters without look-alikes, in groups: `k7rt-9mzp-4xdw`. */
export function madeUpPassword(): string {
  const letters = newId().slice(0, 12);
  return [letters.slice(0, 4), letters.slice(4, 8), letters.slice(8)].join('-');
}

export function keepPassword(dataFolder: string, password: string): void {
  const file = path.join(dataFolder, 'demo-password');
  mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
  // A file that is there keeps its mode when it is written to.
  rmSync(file, { force: true });
  writeFileSync(file, `${password}\n`, { mode: 0o600, flag: 'wx' });
}

export function signInWords(password: string): string {
  const guides = ['edith', 'nell', 'vera', 'aldo'].flatMap((key) => {
    const person = cast.people.find((candidate) => candidate.key === key);
    return person ? [`${person.email} (${roleOf(person)})`] : [];
  });
  const listed = `${guides.slice(0, -1).join(', ')} or ${guides.at(-1)}`;
  return [
    `Sign in at /sign-in as ${listed}, password ${password}`,
    `All ${cast.people.length} people of the demo newsroom have this password; npm run stet -- people lists them.`,
  ].join('\n');
}

function roleOf({ administrator, editorInChief, desks }: (typeof cast.people)[number]): string {
  if (editorInChief) return 'editor-in-chief';
  if (administrator) return 'administrator';
  return desks[0]?.role ?? 'reader';
}
