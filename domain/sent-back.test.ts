import { expect, it } from 'vitest';
import type { ActivityLine } from './article-view';
import { sentBack } from './sent-back';

const line = (act: string, seq: number): ActivityLine => ({
  seq,
  at: new Date('2026-03-04T08:00:00Z'),
  person: 'Edith',
  act,
  revision: null,
  words: act === 'send_back' ? 'Who said it?' : null,
});

it('the writer of a text that was sent back is told why, until it is submitted again', () => {
  const before = [line('save', 4), line('send_back', 3), line('submit', 2), line('start', 1)];
  expect(sentBack('drafting', before)?.words).toBe('Who said it?');
  expect(sentBack('drafting', [line('submit', 5), ...before])).toBeNull();
  expect(sentBack('in_review', [line('submit', 5), ...before])).toBeNull();
  expect(sentBack('drafting', [line('take_back', 3), line('submit', 2)])).toBeNull();
});
