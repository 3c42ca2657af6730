import type { DomainWord } from './domain-words';
import { isOnScreen, type Word } from './glossary';
import { languages, type Language, type Messages } from './message-tree';

/** Lists of domain/ that hold no words of the newsroom: codes of languages and sentences, names of companies. */
const otherLists = ['languages', 'Language', 'refusalCodes', 'RefusalCode', 'networks', 'Network'];

/** Where the catalogues keep the words that the glossary rules. */
const branches: Record<string, string> = { Stages: 'stages', Standings: 'standings' };
/** The printed form of a word, where there is one; capitals are the page's business. */
const printed: Record<string, string> = { 'Public notes': 'site.notes' };

/** Neighbours that were once confused; whatever the screen says, it must not say both with one word. */
const neighbours: [code: string, other: string][] = [
  ['cancel', 'kill'],
  ['in_review', 'revision'],
  ['live', 'live coverage'],
  ['withdraw', 'kill'],
  ['spike', 'kill'],
  ['schedule', 'embargo'],
  ['slug', 'slugline'],
];

/** "Live" on a screen is live coverage. A published article is never announced as a broadcast. */
const broadcast: Record<Language, RegExp> = { en: /\blive\b/i, it: /in diretta/i, zh: /直播/ };

export function missingWords(words: Word[], found: DomainWord[]): string[] {
  const known = new Set(words.map(({ code }) => code));
  return found
    .filter(({ list, value }) => !otherLists.includes(list) && !known.has(value))
    .map(({ file, list, value }) => `${file}: \`${value}\` of ${list} is not in docs/glossary.md`);
}

export function incompleteRows(words: Word[]): string[] {
  return words
    .filter(({ en, it, zh, meaning }) => [en, it, zh, meaning].some((cell) => cell === ''))
    .map(({ code }) => `docs/glossary.md: the row of \`${code}\` has an empty cell`);
}

/** No two words of one section share a screen word, and named neighbours do not across sections either. */
export function confusedWords(words: Word[]): string[] {
  const faults = languages.flatMap((language) => {
    const shown = words.filter((word) => isOnScreen(word[language]));
    return shown.flatMap((word, at) =>
      shown
        .slice(at + 1)
        .filter((other) => other.section === word.section && other.code !== word.code)
        .filter((other) => other[language] === word[language])
        .map((other) => `${language}: "${word[language]}" is both \`${word.code}\` and \`${other.code}\``),
    );
  });
  const across = neighbours.flatMap(([code, other]) => {
    const [one, two] = [code, other].map((name) => words.find((word) => word.code === name));
    if (!one || !two)
      return [`docs/glossary.md: the neighbours \`${code}\` and \`${other}\` are not both there`];
    return languages
      .filter((language) => isOnScreen(one[language]) && one[language] === two[language])
      .map((language) => `${language}: "${one[language]}" is both \`${code}\` and \`${other}\``);
  });
  return [...new Set([...faults, ...across])];
}

/** The screens say what the glossary says, and no catalogue announces an article as a broadcast. */
export function screenFaults(words: Word[], language: Language, messages: Messages): string[] {
  const named = words.flatMap((word) => {
    const branch = branches[word.section] ?? printed[word.section];
    const shown = messages.get(`${branch}.${word.code}`);
    if (!branch || shown?.toLowerCase() === word[language].toLowerCase()) return [];
    if (shown === undefined && printed[word.section]) return [];
    const what = shown === undefined ? 'is missing' : `says "${shown}"`;
    return [
      `messages/${language}.json: ${branch}.${word.code} ${what}; the glossary says "${word[language]}"`,
    ];
  });
  const announced = [...messages]
    .filter(([key]) => !key.includes('liveCoverage'))
    .filter(([key]) => language !== 'en' || key.startsWith('standings.'))
    .filter(([, text]) => broadcast[language].test(text))
    .map(([key, text]) => `messages/${language}.json: ${key} says "${text}", which is live coverage`);
  return [...named, ...announced];
}
