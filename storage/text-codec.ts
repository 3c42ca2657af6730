/**
 * How texts lie in `revision_text`: canonical JSON under Brotli. The hashes are over exactly these bytes, uncompressed,
 * so that `verify` needs no knowledge of the schema that wrote them.
 */
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { authorsOfText, type AuthorsOfText } from '@/domain/authorship';
import { canonicalJson, sha256, type Json } from '@/domain/canonical-json';
import type { ArticleDocument } from '@/domain/document';
import { parseDocument } from '@/domain/parse-document';

export type PackedText = { bytes: Uint8Array<ArrayBuffer>; hash: string };

export function pack(value: unknown): PackedText {
  const json = canonicalJson(value as Json);
  const bytes = brotliCompressSync(json, { params: { [constants.BROTLI_PARAM_QUALITY]: 7 } });
  return { bytes: new Uint8Array(bytes), hash: sha256(json) };
}

export function unpackJson(bytes: Uint8Array): string {
  return brotliDecompressSync(bytes).toString('utf8');
}

/** Throws on a row that no version of this program can have written. */
export function unpackDocument(bytes: Uint8Array): ArticleDocument {
  return documentFrom(JSON.parse(unpackJson(bytes)));
}

export function documentFrom(json: unknown): ArticleDocument {
  const document = parseDocument(json);
  if (!document.ok) throw new Error(`a stored document is not valid: ${JSON.stringify(document.refusals)}`);
  return document.value;
}

export function unpackAuthors(bytes: Uint8Array): AuthorsOfText {
  return authorsOfText.parse(JSON.parse(unpackJson(bytes)));
}
