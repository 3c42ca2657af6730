import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  appendFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openPressDisk } from '@/press/press-disk';
import { recentRuns } from '@/press/recent-runs';
import { journalFile } from '@/press/run-journal';
import { copyOf, textOf } from '@/press/test-copy';

const aMegabyte = 1_048_576;
const start = { id: 7, at: '2026-03-04T08:00:00.000' };
const page = '/en/world/a';
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'stet-press-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const open = (budget = aMegabyte) => openPressDisk(folder, budget);
async function opened() {
  const disk = open();
  disk.forget(start);
  disk.write({ path: page, run: 7, copy: await copyOf() });
  await disk.settled();
  return disk;
}
const files = () => readdirSync(folder).filter((name) => name.length === 64);

test('a page lies there as it was, with all its forms and headers', async () => {
  const disk = await opened();
  const stored = (await disk.read(page))!;
  expect(stored).toEqual({ path: page, run: 7, copy: await copyOf() });
  expect(textOf(stored.copy)).toBe('first');
  expect(await disk.read('/en/world/b')).toBeNull();
});

test('the next process knows which runs came after a page', async () => {
  const disk = await opened();
  disk.note([{ id: 8, tags: ['article:b'], at: '2026-03-04T08:00:01.000' }]);
  disk.note([{ id: 9, tags: ['article:a', 'site'], at: '2026-03-04T08:00:02.000' }]);
  // The machine stopped in the middle of a line: nobody was told of that run.
  appendFileSync(journalFile(folder), '{"id":10,"ta');
  const { found } = open();
  expect(found).toMatchObject({ forgotten: 7, last: { id: 9, at: '2026-03-04T08:00:02.000' } });
  expect(open().found?.runs.map(({ tags }) => tags)).toEqual([['article:b'], ['article:a', 'site']]);
});

test('a process that is killed right after a run has left no page that the run touched', async () => {
  await opened();
  const program = `
    const { openPressDisk } = await import('${path.resolve('press/press-disk.ts')}');
    const disk = openPressDisk(${JSON.stringify(folder)}, ${aMegabyte});
    disk.note([{ id: 8, tags: ['article:a'], at: '2026-03-04T08:00:01.000' }]);
    process.stdout.write('applied');
    setInterval(() => {}, 1000);`;
  const other = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', program]);
  await once(other.stdout, 'data');
  other.kill('SIGKILL');
  await once(other, 'exit');
  const disk = open();
  const runs = recentRuns(disk.found!.forgotten);
  runs.add(disk.found!.runs);
  const { run, copy } = (await disk.read(page))!;
  expect(runs.touched(run, copy.tags)).toBe(true);
  expect(runs.touched(run, ['article:b'])).toBe(false);
});

test.each([
  ['cut off', (bytes: Buffer) => bytes.subarray(0, -3)],
  [
    'changed in its text',
    (bytes: Buffer) => Buffer.from(bytes.toString('latin1').replace('first', 'wrong'), 'latin1'),
  ],
  [
    'changed in its number',
    (bytes: Buffer) => Buffer.from(bytes.toString('latin1').replace('"run":7', '"run":9'), 'latin1'),
  ],
  ['empty', () => Buffer.alloc(0)],
])('a page that is %s is thrown away', async (_, spoil) => {
  const disk = await opened();
  const file = path.join(folder, files()[0]!);
  writeFileSync(file, spoil(readFileSync(file)));
  expect(await disk.read(page)).toBeNull();
  expect(files()).toEqual([]);
});

test('a full disk is told of once, and what lies there is not trusted by the next process', async () => {
  const complaint = vi.spyOn(console, 'error').mockReturnValue();
  await opened();
  // Whatever is written to this device, it answers that there is no room left.
  symlinkSync('/dev/full', `${journalFile(folder)}.new`);
  const disk = open();
  expect(disk.state()).toBe('failing');
  disk.note([{ id: 8, tags: ['article:a'], at: '' }]);
  disk.write({ path: page, run: 8, copy: await copyOf({ text: 'second' }) });
  await disk.settled();
  expect(complaint).toHaveBeenCalledExactlyOnceWith(expect.stringMatching(/from memory: ENOSPC/));
  expect(open().found).toBeNull();
  rmSync(`${journalFile(folder)}.new`);
  disk.sweep();
  expect(disk.state()).toBe('ok');
  expect(open().found).toMatchObject({ forgotten: 8, last: { id: 8 } });
  complaint.mockRestore();
});

test('a page that finds no room is not half there', async () => {
  const complaint = vi.spyOn(console, 'error').mockReturnValue();
  const disk = await opened();
  const file = path.join(folder, files()[0]!);
  rmSync(file);
  symlinkSync('/dev/full', `${file}.new`);
  disk.write({ path: page, run: 7, copy: await copyOf() });
  await disk.settled();
  expect([disk.state(), await disk.read(page)]).toEqual(['failing', null]);
  disk.write({ path: page, run: 7, copy: await copyOf() });
  await disk.settled();
  expect([disk.state(), files()]).toEqual(['ok', [path.basename(file)]]);
  complaint.mockRestore();
});

test('within its budget the disk lets go the oldest pages', async () => {
  const disk = open(20_000);
  disk.forget(start);
  const text = 'word '.repeat(1_000);
  for (const name of ['a', 'b', 'c', 'd', 'e'])
    disk.write({ path: `/en/world/${name}`, run: 7, copy: await copyOf({ text }) });
  disk.sweep();
  await disk.settled();
  expect(files()).toHaveLength(2);
  expect(await disk.read('/en/world/e')).not.toBeNull();
});
