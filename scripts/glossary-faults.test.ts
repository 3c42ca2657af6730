import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { domainWords } from './domain-words';
import { parseGlossary, type Word } from './glossary';
import { confusedWords, incompleteRows, missingWords, screenFaults } from './glossary-faults';
import { flatten } from './message-tree';
import { schemaWords } from './schema-words';

const words = parseGlossary(readFileSync('docs/glossary.md', 'utf8'));
const changed = (code: string, change: Partial<Word>) =>
  words.map((word) => (word.code === code ? { ...word, ...change } : word));

it('the glossary itself is whole, and its neighbours are apart', () => {
  expect([...incompleteRows(words), ...confusedWords(words)]).toEqual([]);
});

describe('a word that is not in the glossary is found', () => {
  it('in a list of domain/', () => {
    const found = domainWords('domain/article.ts', "export const stages = ['drafting', 'parked'] as const;");
    expect(missingWords(words, found)).toEqual([
      'domain/article.ts: `parked` of stages is not in docs/glossary.md',
    ]);
  });

  it('in a union of domain/', () => {
    const found = domainWords('domain/rights.ts', "export type Sight = 'all' | 'half';");
    expect(found.map(({ value }) => value)).toEqual(['all', 'half']);
    expect(missingWords(words, found)).toHaveLength(1);
  });

  it('among the commands of the workflow', () => {
    const found = domainWords(
      'domain/workflow.ts',
      'export const workflow = { submit: 1, park: 2 } as const;',
    );
    expect(found.map(({ value }) => value)).toEqual(['submit', 'park']);
    expect(missingWords(words, found)).toHaveLength(1);
  });

  it('in an enum of the database', () => {
    const found = schemaWords('enum Stage {\n  drafting // typing\n  parked\n\n  @@map("stage")\n}\n');
    expect(found.map(({ value }) => value)).toEqual(['drafting', 'parked']);
    expect(missingWords(words, found)).toHaveLength(1);
  });
});

it('a list that holds more than words, or is not exported, is left alone', () => {
  const text = "export const limits = ['a', 3] as const;\nconst inner = ['b'] as const;";
  expect(domainWords('domain/x.ts', text)).toEqual([]);
});

it('kill and cancel must not be one word in any language', () => {
  const mixed = changed('kill', { it: 'annulla' });
  expect(confusedWords(mixed)).toEqual(['it: "annulla" is both `cancel` and `kill`']);
});

it('review and revision must not be one word', () => {
  expect(confusedWords(changed('in_review', { it: 'versione' }))).toContain(
    'it: "versione" is both `in_review` and `revision`',
  );
});

describe('the screens say what the glossary says', () => {
  const branch = (section: string) =>
    Object.fromEntries(words.filter((word) => word.section === section).map(({ code, it }) => [code, it]));
  const right = { stages: branch('Stages'), standings: branch('Standings') };

  it('and are let through when they do', () => {
    expect(screenFaults(words, 'it', flatten(right))).toEqual([]);
  });

  it('and are named when they do not', () => {
    const wrong = { ...right, stages: { ...right.stages, in_review: 'in lettura' } };
    expect(screenFaults(words, 'it', flatten(wrong))).toEqual([
      'messages/it.json: stages.in_review says "in lettura"; the glossary says "in revisione"',
    ]);
  });

  it('and a published article is never a broadcast', () => {
    const broadcast = { ...right, queue: { title: 'Ora in diretta' } };
    expect(screenFaults(words, 'it', flatten(broadcast))).toHaveLength(1);
  });
});
