import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Refusal, RefusalCode } from '@/domain/refusal';
import { ok, refuse, type Result } from '@/domain/result';

const limitInMegabytes = 5;
const limitInBytes = limitInMegabytes * 1_000_000;

const cannotBeOpened = 'ENOENT ENOTDIR ENAMETOOLONG EACCES EPERM ELOOP ENXIO ERR_INVALID_ARG_VALUE'.split(
  ' ',
);

type FileRefusal = Extract<RefusalCode, `file_${string}`>;

/** The text of a file that somebody named, or why it is none. `name` is the file's name without its folder. */
export async function readTextFile(path: string): Promise<Result<{ text: string; name: string }, Refusal>> {
  const refused = (code: Exclude<FileRefusal, 'file_too_large'>) =>
    refuse<Refusal>({ code, values: { file: path } });
  const bytes = await bytesOf(path);
  if (typeof bytes === 'string') {
    if (bytes !== 'file_too_large') return refused(bytes);
    return refuse<Refusal>({ code: bytes, values: { file: path, limit: limitInMegabytes } });
  }
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (!utf16 && isBinary(bytes)) return refused('file_binary');
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return refused('file_not_utf8');
    throw error;
  }
  return /\S/.test(text) ? ok({ text, name: basename(path) }) : refused('file_empty');
}

/** One open file for all questions, and never more of it in memory than may be imported. */
async function bytesOf(path: string): Promise<Uint8Array | FileRefusal> {
  let file;
  try {
    file = await open(path);
    const stats = await file.stat();
    if (stats.isDirectory()) return 'file_is_folder';
    if (!stats.isFile()) return 'file_binary';
    if (stats.size > limitInBytes) return 'file_too_large';
    return await file.readFile();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (cannotBeOpened.includes(String(code))) return 'file_missing';
    if (code === 'EISDIR') return 'file_is_folder';
    throw error;
  } finally {
    await file?.close();
  }
}

/** Pictures, archives and PDF give themselves away by a zero byte, by their first bytes or by control characters. */
function isBinary(bytes: Uint8Array): boolean {
  if (bytes.includes(0)) return true;
  const start = String.fromCharCode(...bytes.subarray(0, 8));
  if (/^(%PDF-|PK\x03\x04|\x89PNG|GIF8|\xFF\xD8\xFF|\x1F\x8B|\{\\rtf)/.test(start)) return true;
  const control = bytes.filter(
    (byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27) || byte === 127,
  ).length;
  return control > bytes.length / 20;
}
