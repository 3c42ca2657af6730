import { describe, expect, it } from 'vitest';
import { fileNameFaults } from './file-name-faults';

const faulty: [path: string, text: string][] = [
  ['domain/utils/slug.ts', ''],
  ['app/lib/slug.ts', ''],
  ['components/hooks/use-draft.client.tsx', "'use client';"],
  ['domain/index.ts', ''],
  ['domain/Slug.ts', ''],
  ['domain/slug_words.ts', ''],
  ['domain/slug.unit.ts', ''],
  ['editorial/post-article.ts', ''],
  ['storage/article-data.ts', ''],
  ['domain/article-state.ts', ''],
  ['components/newsroom/review.tsx', "'use client';\n"],
  ['components/newsroom/review.client.tsx', 'export const Review = 1;'],
  ['app/newsroom/publish.ts', "'use server';\n"],
  ['app/newsroom/page.tsx', "export async function act() {\n  'use server';\n}\n"],
  ['app/newsroom/actions.ts', 'export const act = 1;'],
  ['app/newsroom/page.client.tsx', "'use client';\n"],
];

const good: [path: string, text: string][] = [
  ['domain/slug.ts', ''],
  ['domain/slug.test.ts', ''],
  ['app/(site)/[language]/[...rest]/page.tsx', ''],
  ['app/(site)/[language]/feed.xml/route.ts', ''],
  ['components/newsroom/review.client.tsx', '// why\n\n"use client";\n'],
  ['app/newsroom/actions.ts', "'use server';\n"],
  ['prisma/migrations/0001_init/migration.sql', ''],
  ['prisma/cast/stories/ferry-strike.en.md', ''],
  ['messages/en.json', ''],
  ['README.md', ''],
  ['LICENSE', ''],
  ['.dependency-cruiser.cjs', ''],
  ['next.config.js', ''],
  ['domain/statement.ts', ''],
  ['domain/structured-data.ts', ''],
  ['storage/hold-data-folder.ts', ''],
];

describe('a name that hides what is in the file is found', () => {
  it.each(faulty)('%s', (path, text) => expect(fileNameFaults(path, text)).toHaveLength(1));
});

describe('a newsroom name is let through', () => {
  it.each(good)('%s', (path, text) => expect(fileNameFaults(path, text)).toEqual([]));
});
