import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { languages } from '@/domain/language';
import { articleActs, houseActs } from '@/domain/log';
import { logWords } from './log-words';

/** The acts that verbs write into the record of the house, found in the verbs themselves. */
function actsOfVerbs(): string[] {
  const folder = path.resolve('editorial');
  const verbs = readdirSync(folder).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));
  return verbs.flatMap((name) => {
    const source = readFileSync(path.join(folder, name), 'utf8');
    if (!source.includes('@/storage/activities')) return [];
    return [...source.matchAll(/\bact: '([a-z_]+)'/g)].map(([, act]) => act!);
  });
}

const told = { revision: 3, words: null, subject: 'Nell' };

describe.each(languages)('the log in %s', (language) => {
  const words = logWords(language, 'Europe/Rome');

  it('has one sentence and one name for every act that a verb writes', () => {
    const acts = new Set([...articleActs, ...houseActs, ...actsOfVerbs()]);
    const makeshift = (act: string) => words.t('other', { person: 'Edith', act });
    const unsaid = [...acts].filter(
      (act) => words.sentence({ act, person: 'Edith', told }) === makeshift(act),
    );
    const unnamed = [...acts].filter((act) => words.actName(act) === act);
    expect({ unsaid, unnamed }).toEqual({ unsaid: [], unnamed: [] });
  });

  it('says who did it, and what happened by itself', () => {
    const acts = [...articleActs, ...houseActs];
    for (const act of acts) expect(words.sentence({ act, person: 'Edith', told })).toContain('Edith');
    const clock = words.sentence({ act: 'publish', person: null, told });
    expect(clock).toContain(words.t('clock'));
  });

  it('has a sentence also for an act of tomorrow', () => {
    expect(words.sentence({ act: 'knit', person: 'Edith', told })).toContain('Edith');
  });
});

describe('the log', () => {
  it('can be narrowed to every act that a verb writes', () => {
    const known: readonly string[] = [...articleActs, ...houseActs];
    expect(actsOfVerbs().filter((act) => !known.includes(act))).toEqual([]);
  });

  it('tells days and hours in the paper’s zone', () => {
    const { day, clock } = logWords('it', 'Europe/Rome');
    const lateInLondon = new Date('2026-03-04T23:30:00Z');
    expect([day(lateInLondon), clock(lateInLondon)]).toEqual(['giovedì 5 marzo 2026', '00:30']);
  });
});
