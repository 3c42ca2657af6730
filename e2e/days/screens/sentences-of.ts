/** Every sentence of a catalogue as something that text of a screen can be held against. */
import { languages, type Language } from '@/domain/language';
import { messages } from '../catalogue';

type Tree = { [key: string]: string | Tree };

function leaves(tree: Tree): string[] {
  return Object.values(tree).flatMap((value) => (typeof value === 'string' ? [value] : leaves(value)));
}

const letters = /\p{L}/gu;
/** Fewer, and what is around the values could be anybody's words. */
const telling = (words: string) =>
  (words.match(letters) ?? []).length >= (/\p{Script=Han}/u.test(words) ? 2 : 4);

/** A sentence that turns on a value (plural, select) is left aside: what it says is in its branches. */
function patternOf(sentence: string): RegExp | null {
  if (/\{\w+,/.test(sentence)) return null;
  const parts = sentence.split(/\{\w+\}/);
  if (!telling(parts.join(''))) return null;
  const plain = parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${plain.join('.+')}$`, 'u');
}

function patternsOf(language: Language): RegExp[] {
  const { newsroom, signIn, refusals, stages, standings, commands } = messages[language];
  return leaves({ newsroom, signIn, refusals, stages, standings, commands } as Tree).flatMap(
    (sentence) => patternOf(sentence) ?? [],
  );
}

const patterns = new Map(languages.map((language) => [language, patternsOf(language)]));

/** Whether the text is a sentence of another language's catalogue, and none of this one's. */
export function isForeign(text: string, language: Language): boolean {
  const says = (one: Language) => patterns.get(one)!.some((pattern) => pattern.test(text));
  return languages.some((other) => other !== language && says(other)) && !says(language);
}
