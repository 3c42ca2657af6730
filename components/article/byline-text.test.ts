import { expect, test } from 'vitest';
import type { PublishedByline } from '@/domain/published-article';
import { bylineParts, bylineText } from './byline-text';

function line(role: PublishedByline['role'], name: string): PublishedByline {
  return { role, name, slug: name.toLowerCase(), agency: false };
}
const four = [
  line('by', 'Ada'),
  line('by', 'Bruno'),
  line('additional_reporting', 'Carla'),
  line('translated_by', 'Dong Yan'),
];

test('a byline names everybody in order, with what they did', () => {
  expect(bylineText(four, 'en')).toBe(
    'By Ada and Bruno; additional reporting by Carla; translated by Dong Yan',
  );
  expect(bylineText(four, 'it')).toBe(
    'Di Ada e Bruno; con la collaborazione di Carla; traduzione di Dong Yan',
  );
  expect(bylineText(four, 'zh')).toBe('文／Ada、Bruno　补充报道／Carla　翻译／Dong Yan');
});

test('a byline that starts with another role starts with a capital all the same', () => {
  expect(bylineText([line('photographs', 'Ada')], 'en')).toBe('Photographs by Ada');
});

test('the signed order stands, also where a role comes back', () => {
  expect(bylineText([line('by', 'Ada'), line('video', 'Carla'), line('by', 'Bruno')], 'en')).toBe(
    'By Ada; video by Carla; By Bruno',
  );
});

test('in pieces it is the same line, with everybody in their place', () => {
  for (const language of ['en', 'it', 'zh'] as const) {
    const parts = bylineParts(four, language);
    expect(parts.map((part) => (typeof part === 'string' ? part : part.name)).join('')).toBe(
      bylineText(four, language),
    );
    expect(parts.filter((part) => typeof part !== 'string')).toEqual(four);
  }
});
