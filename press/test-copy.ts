/** A finished page for tests of where pages are kept. */
import { pressedCopy, type PressedCopy } from '@/press/pressed-copy';

type Sketch = { text?: string; tags?: string[]; until?: string };

export function copyOf({ text = 'first', tags = ['article:a'], until }: Sketch = {}): Promise<PressedCopy> {
  const mark = { status: 200, tags, until } as const;
  const bytes = Buffer.from(`<!DOCTYPE html><p>${text}</p>`);
  const type = 'text/html; charset=utf-8';
  return pressedCopy({ mark, bytes, type, policy: "default-src 'none'" }, Date.parse('2026-03-04T08:00:00Z'));
}

export const textOf = ({ forms }: PressedCopy) => forms.identity.body.toString().replace(/<[^>]*>/g, '');
