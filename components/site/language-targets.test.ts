import { expect, test } from 'vitest';
import { frontTargets, storyTargets } from './language-targets';

test('the switch of a section leads to the same section in the other languages', () => {
  expect(frontTargets('it', 'harbour').map(({ path, is }) => [path, is])).toEqual([
    ['/en/harbour', 'same'],
    ['/zh/harbour', 'same'],
    ['/it/harbour', 'here'],
  ]);
});

test('the switch of a story leads to the same story, and to the front page where the story is missing', () => {
  const story = {
    language: 'en' as const,
    path: '/en/world/ferry',
    siblings: [{ language: 'it' as const, path: '/it/world/traghetto', headline: 'Il traghetto' }],
  };
  expect(storyTargets(story).map(({ language, path, is }) => [language, path, is])).toEqual([
    ['en', '/en/world/ferry', 'here'],
    ['zh', '/zh', 'front_only'],
    ['it', '/it/world/traghetto', 'same'],
  ]);
});
