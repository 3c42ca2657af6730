import { describe, expect, it } from 'vitest';
import { stages, standings } from '@/domain/article';
import { languages } from '@/domain/language';
import { refusalCodes, refusalValues, type Refusal, type RefusalValue } from '@/domain/refusal';
import { commandTypes } from '@/domain/workflow';
import { refusalSentence } from './refusal-sentence';

const desk = { en: 'World', it: 'Esteri', zh: '国际部' };
const until = new Date('2026-03-04T17:30:00Z');
const numbers = ['revision', 'newest', 'approved', 'words', 'version', 'current', 'count'];

/** Every way in which a sentence branches: by command, stage, standing, language, and by one or many. */
function choicesFor(name: string): readonly RefusalValue[] {
  if (name === 'command') return [...commandTypes, 'start', 'arrange_front'];
  if (name === 'stage') return stages;
  if (name === 'standing') return standings;
  if (name === 'language') return languages;
  if (name === 'languages') return ['it, zh'];
  if (name === 'desk') return [desk];
  if (name === 'until') return [until];
  return numbers.includes(name) ? [0, 1, 7] : [`<${name}>`];
}

function refusalsWith(code: Refusal['code']): Refusal[] {
  const combinations = refusalValues(code).reduce<Record<string, RefusalValue>[]>(
    (sets, name) => sets.flatMap((set) => choicesFor(name).map((choice) => ({ ...set, [name]: choice }))),
    [{}],
  );
  return combinations.map((values) => ({ code, values }) as Refusal);
}

function everySentence(language: (typeof languages)[number]): [string, string][] {
  return refusalCodes.flatMap((code) =>
    refusalsWith(code).map((refusal): [string, string] => [
      code,
      refusalSentence(refusal, language, 'Europe/Rome'),
    ]),
  );
}

describe.each(languages)('the refusals in %s', (language) => {
  const sentences = everySentence(language);

  it('are whole sentences, whatever their values', () => {
    const end = language === 'zh' ? /[。]$|[：:].+$/u : /[.]$|: .+$/;
    expect(
      sentences.filter(([, text]) => !end.test(text) || /[{}]|undefined|\[object|refusals\./.test(text)),
    ).toEqual([]);
  });

  it('neither shout nor boast', () => {
    expect(sentences.filter(([, text]) => /[!！]|successful|con successo|成功/i.test(text))).toEqual([]);
  });

  it('stay short enough to be read at a glance', () => {
    const longest = language === 'zh' ? 110 : 260;
    expect(sentences.filter(([, text]) => text.length > longest)).toEqual([]);
  });
});

describe('a refusal', () => {
  it('names the desk, the hour and the languages as its reader does', () => {
    const embargo: Refusal = { code: 'embargoed_until', values: { until } };
    expect(refusalSentence(embargo, 'it', 'Europe/Rome')).toContain('4 marzo 2026, 18:30 CET');
    expect(refusalSentence(embargo, 'en')).toContain('4 March 2026, 17:30 UTC');
    const belongs: Refusal = { code: 'belongs_to_desk', values: { desk, command: 'save' } };
    expect(refusalSentence(belongs, 'zh')).toBe('这篇稿件属于国际部。请联系该部门的编辑。');
    const answers: Refusal = { code: 'correction_answers_missing', values: { languages: 'it, zh' } };
    expect(refusalSentence(answers, 'it')).toContain('italiano, cinese');
    expect(refusalSentence(answers, 'zh')).toContain('意大利文、中文');
  });

  it('says what was typed since, and who has to look', () => {
    const values = { revision: 4, newest: 4, approved: 3, words: 12, person: 'Nell Adair' };
    expect(refusalSentence({ code: 'not_approved', values }, 'en')).toBe(
      'Revision 4 is not approved; revision 3 is. 12 words have changed since revision 4, last by Nell Adair. ' +
        'An editor who did not submit the text has to read and approve it.',
    );
  });

  it('without its value is a bug and throws', () => {
    expect(() => refusalSentence({ code: 'email_taken', values: {} } as unknown as Refusal, 'en')).toThrow();
  });
});
