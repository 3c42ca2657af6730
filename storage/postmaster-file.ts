import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { execFileSync } from 'node:child_process';

export type Postmaster = { pid: number; port: number };

/**
 * The database server that runs on this folder, null when none does. PostgreSQL leaves its file behind when it is
 * killed; where another program has been given its number meanwhile, PostgreSQL would refuse to start, so
 * that file is taken away. A file whose process is dead is left: the server then looks after its own remains.
 */
export function runningPostmaster(cluster: string): Postmaster | null {
  const file = path.join(cluster, 'postmaster.pid');
  let lines: string[];
  try {
    lines = readFileSync(file, 'utf8').split('\n');
  } catch {
    return null;
  }
  const pid = Number(lines[0]);
  const command = commandOf(pid);
  if (command === null) return null;
  if (!command.includes('postgres') || !command.includes(cluster)) {
    rmSync(file, { force: true });
    return null;
  }
  return { pid, port: Number(lines[3]) };
}

/** The command line of a process, null when it does not live. */
function commandOf(pid: number): string | null {
  try {
    if (process.platform !== 'linux') {
      return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
    }
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8') || null;
  } catch {
    return null;
  }
}
