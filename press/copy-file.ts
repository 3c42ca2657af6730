/** A pressed page as the bytes of a file: a checksum, what has to be known of it, and its bodies. */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { encodings, type Encoding } from '@/press/encodings';
import type { PressedCopy } from '@/press/pressed-copy';

/** `run`: the last run that was applied before the page was asked for. */
export type StoredCopy = { path: string; run: number; copy: PressedCopy };

const words = z.array(z.string());
const headSchema = z.object({
  path: z.string(),
  run: z.number(),
  status: z.custom<PressedCopy['status']>((status) => typeof status === 'number'),
  tag: z.string(),
  unchanged: words,
  tags: words,
  until: z.number().nullable(),
  pressedAt: z.number(),
  bytes: z.number(),
  /** Forms that are the same bytes lie there once: each is named by the place of its body. */
  forms: z.partialRecord(z.enum(encodings), z.object({ headers: words, body: z.number() })),
  lengths: z.array(z.number()),
});

const sumLength = 64;
const sumOf = (...parts: Buffer[]) =>
  parts.reduce((sum, part) => sum.update(part), createHash('sha256')).digest('hex');

export function fileOfCopy({ path, run, copy }: StoredCopy): Buffer {
  const { forms, wanted: _, ...known } = copy;
  const entries = Object.entries(forms);
  const bodies = [...new Set(entries.map(([, { body }]) => body))];
  const places = entries.map(
    ([form, { headers, body }]) => [form, { headers, body: bodies.indexOf(body) }] as const,
  );
  const lengths = bodies.map(({ length }) => length);
  const head = { ...known, path, run, forms: Object.fromEntries(places), lengths };
  const parts = [Buffer.from(`\n${JSON.stringify(head)}\n`), ...bodies];
  return Buffer.concat([Buffer.from(sumOf(...parts)), ...parts]);
}

/** Null for what is not whole. */
export function copyOfFile(file: Buffer): StoredCopy | null {
  if (file.toString('latin1', 0, sumLength) !== sumOf(file.subarray(sumLength))) return null;
  const end = file.indexOf('\n', sumLength + 1);
  const read = headSchema.safeParse(JSON.parse(file.toString('utf8', sumLength + 1, end)));
  if (!read.success) return null;
  const { path, run, forms, lengths, ...known } = read.data;
  let from = end + 1;
  const bodies = lengths.map((length) => file.subarray(from, (from += length)));
  const form = (one: Encoding) => {
    const { headers, body } = forms[one] ?? forms.identity!;
    return [one, { headers, body: bodies[body]! }] as const;
  };
  const all = Object.fromEntries(encodings.map(form)) as PressedCopy['forms'];
  return { path, run, copy: { ...known, forms: all, wanted: true } };
}
