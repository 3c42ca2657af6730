import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { houseFile } from '@/press/house-files';
import { barePolicy } from '@/press/guard-headers';

export type FixedFile = { bytes: Buffer; type: string };

/** The files that never change under their address, because the address has the hash of their bytes. */
const sources = [
  {
    name: 'newsreader-600.woff2',
    file: 'node_modules/@fontsource/newsreader/files/newsreader-latin-600-normal.woff2',
    type: 'font/woff2',
  },
];

export function fixedFiles(): Map<string, FixedFile> {
  return new Map(
    sources.map(({ name, file, type }) => {
      const bytes = readFileSync(houseFile(file));
      return [`/fixed/${fixedHash(bytes)}/${name}`, { bytes, type }];
    }),
  );
}

/** The part of an address that stands for a file's bytes; pages reckon it in the same way. */
export const fixedHash = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex').slice(0, 16);

/** Sends a file that may be kept for as long as `cacheControl` says. */
export function sendFile(
  response: ServerResponse,
  method: string | undefined,
  file: FixedFile,
  cacheControl: string,
) {
  response.writeHead(200, {
    'Content-Type': file.type,
    'Content-Length': file.bytes.length,
    'Cache-Control': cacheControl,
    'X-Content-Type-Options': 'nosniff',
    'Content-Security-Policy': barePolicy,
  });
  response.end(method === 'HEAD' ? undefined : file.bytes);
}
