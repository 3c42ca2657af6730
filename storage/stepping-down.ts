import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { StartRefusal } from '@/storage/start-refusal';

/** How a database program is called so that it does not see itself as root, which PostgreSQL refuses. */
export type Wrapping = { command: string[]; options: { uid?: number; gid?: number } };

/** Messages and sorting must not depend on the machine: without a locale PostgreSQL makes SQL_ASCII of it all. */
const plainLocale = process.platform === 'win32' ? [] : ['env', 'LANG=C', 'LC_ALL=C'];

/**
 * Root steps down in a user namespace of its own, where its files stay its own; where the machine does not
 * allow that, as the postgres user (or nobody), who must be able to reach programs and folder.
 */
export function steppingDown(folder: string, program: string): Wrapping {
  if (process.getuid?.() !== 0) return { command: [...plainLocale, program], options: {} };
  const namespace = ['unshare', '--user', '--map-user=1000', '--map-group=1000', ...plainLocale, program];
  if (runs([...namespace, '--version'], {})) return { command: namespace, options: {} };
  const user = databaseUser();
  if (!runs([program, '--version'], user) || !runs(['ls', folder], user, () => giveTo(folder, user))) {
    throw new StartRefusal(
      `The embedded database cannot run as root here and another user cannot reach ${folder}: ` +
        'start Stet as an ordinary user, or set DATABASE_URL.',
    );
  }
  return { command: [...plainLocale, program], options: user };
}

function runs(command: string[], options: Wrapping['options'], before?: () => void): boolean {
  before?.();
  return spawnSync(command[0]!, command.slice(1), { ...options, stdio: 'ignore' }).status === 0;
}

function databaseUser(): { uid: number; gid: number } {
  const number = (flag: string) =>
    Number(spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' }).stdout || 65534);
  return { uid: number('-u'), gid: number('-g') };
}

function giveTo(folder: string, user: { uid: number; gid: number }) {
  // The data folder may be passed through, not read: its secret stays root's.
  chmodSync(path.dirname(folder), 0o711);
  chownSync(folder, user.uid, user.gid);
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    chownSync(path.join(folder, name), user.uid, user.gid);
  }
}
