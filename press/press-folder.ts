/** Where an instance keeps its pages: apart by what changes all of them, and never together with another living process. */
import { createHash } from 'node:crypto';
import { linkSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { isLiving, processMark } from '@/storage/living-process';

/** Changes with the form of the files, and with what the front door itself makes of a page. */
const form = 'pages 1';
const holder = z.object({ pid: z.number(), mark: z.string() });
const holderFile = 'holder.json';

/** `of`: what all pages depend on: the build, where the paper stands, its database. */
export function takePressFolder(dataFolder: string, of: readonly string[]): string {
  const all = path.join(dataFolder, 'press', 'pages');
  const key = createHash('sha256')
    .update(JSON.stringify([form, ...of]))
    .digest('hex')
    .slice(0, 16);
  mkdirSync(path.join(all, key), { recursive: true, mode: 0o700 });
  for (const old of readdirSync(all)) if (old !== key) removeUnheld(path.join(all, old));
  for (let number = 1; ; number++) {
    const folder = path.join(all, key, String(number));
    if (take(folder)) return folder;
  }
}

function take(folder: string): boolean {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (isHeld(folder)) return false;
  const file = path.join(folder, holderFile);
  rmSync(file, { force: true });
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, JSON.stringify({ pid: process.pid, mark: processMark(process.pid) ?? '' }));
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

function isHeld(folder: string): boolean {
  try {
    return isLiving(holder.parse(JSON.parse(readFileSync(path.join(folder, holderFile), 'utf8'))));
  } catch {
    return false;
  }
}

/** Pages of another build or place: nobody asks for them again, but a process that still runs on them. */
function removeUnheld(keyFolder: string) {
  const folders = readdirSync(keyFolder).map((name) => path.join(keyFolder, name));
  if (!folders.some(isHeld)) rmSync(keyFolder, { recursive: true, force: true });
}
