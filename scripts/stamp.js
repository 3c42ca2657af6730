import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Whether the last finished work of this kind was done for the same state of things. */
export function isStamped(file, state) {
  try {
    return readFileSync(file, 'utf8') === state;
  } catch {
    return false;
  }
}

/** Written when the work is done, inside what it made: whoever throws that away throws the stamp away too. */
export function stamp(file, state) {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, state);
}
