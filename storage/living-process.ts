import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * A mark of the process that has this number now, null when there is none. Process numbers are given
 * again, after a restart of a container even the same ones, so a file that names a process keeps its mark too.
 */
export function processMark(pid: number): string | null {
  try {
    // The start time is the 22nd field; the name before it may hold spaces and brackets.
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' ? null : `${bootMark()}:${fields[19]}`;
  } catch {
    return process.platform === 'linux' ? null : markByPs(pid);
  }
}

/** Whether the process that left this mark still lives. */
export function isLiving(process: { pid: number; mark: string }): boolean {
  return processMark(process.pid) === process.mark;
}

function bootMark(): string {
  return readFileSync('/proc/sys/kernel/random/boot_id', 'latin1').slice(0, 8);
}

function markByPs(pid: number): string | null {
  try {
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim() || null;
  } catch {
    return null;
  }
}
