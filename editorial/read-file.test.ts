import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readTextFile } from './read-file';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stet-files-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function given(name: string, content: string | Uint8Array) {
  await writeFile(join(folder, name), content);
  return readTextFile(join(folder, name));
}

describe('a file that somebody wants to import', () => {
  it('is read with its name, every character as it is', async () => {
    const text = 'Perché «no»?\r\n“潮水不等人。”\u00a0𠮷\n';
    expect(await given('tide.txt', text)).toEqual({ ok: true, value: { text, name: 'tide.txt' } });
    expect(await given('bom.txt', `\uFEFF${text}`)).toMatchObject({ ok: true });
  });

  it.each([
    ['empty.txt', '', 'file_empty'],
    ['blank.txt', ' \n\t\u3000\uFEFF\n', 'file_empty'],
    ['latin1.txt', Buffer.from('Perch\xe9 no?', 'latin1'), 'file_not_utf8'],
    ['utf16.txt', Buffer.from('\uFEFFPerché no?', 'utf16le'), 'file_not_utf8'],
    ['picture.png', Buffer.from('\x89PNG\r\n\x1a\nIHDR', 'latin1'), 'file_binary'],
    ['zero.txt', 'a\0b', 'file_binary'],
    ['paper.pdf', '%PDF-1.7 and so on', 'file_binary'],
    ['noise.bin', Buffer.from([1, 2, 3, 4, 200, 201, 5, 6]), 'file_binary'],
  ])('is refused where it is no text: %s', async (name, content, code) => {
    expect(await given(name, content)).toEqual({
      ok: false,
      refusals: [{ code, values: { file: join(folder, name) } }],
    });
  });

  it('is refused where it is missing, a folder or too large', async () => {
    const missing = join(folder, 'nowhere.txt');
    expect(await readTextFile(missing)).toEqual({
      ok: false,
      refusals: [{ code: 'file_missing', values: { file: missing } }],
    });
    expect(await readTextFile(`${missing}\0`)).toMatchObject({ refusals: [{ code: 'file_missing' }] });
    expect(await readTextFile(folder)).toMatchObject({ refusals: [{ code: 'file_is_folder' }] });
    expect(await readTextFile('/dev/zero')).toMatchObject({ refusals: [{ code: 'file_binary' }] });
    expect(await given('just.txt', 'x'.repeat(5_000_000))).toMatchObject({ ok: true });
    expect(await given('large.txt', 'x'.repeat(5_000_001))).toMatchObject({
      refusals: [{ code: 'file_too_large', values: { limit: 5 } }],
    });
  });
});
