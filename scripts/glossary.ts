/** One word of the house: what the code says, what each language's screen says, what it means. */
export type Word = { section: string; code: string; en: string; it: string; zh: string; meaning: string };

const cells = (line: string) =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());

/** Reads the tables of docs/glossary.md; the heading above a table says which kind of word it holds. */
export function parseGlossary(markdown: string): Word[] {
  let section = '';
  return markdown.split('\n').flatMap((line) => {
    if (line.startsWith('## ')) section = line.slice(3).trim();
    if (!line.startsWith('| `')) return [];
    const [code = '', en = '', it = '', zh = '', meaning = ''] = cells(line);
    return [{ section, code: code.replaceAll('`', ''), en, it, zh, meaning }];
  });
}

/** A dash stands for a word that never comes to a screen. */
export const isOnScreen = (text: string) => text !== '' && text !== '–';
