/** Which words of a text are somebody's, told by the marks around them. */

const pairs: Record<string, string> = {
  '“': '”',
  '«': '»',
  '„': '“',
  '「': '」',
  '『': '』',
  '《': '》',
  '"': '"',
};
/** Quotations in quotations in quotations. */
const deepest = 9;
const opening = new Set(Object.keys(pairs));

/** Marks that end a quotation, with which a sentence may end as well. */
export const closingMarks = '”’»」』》"';

/** The text without what stands between quotation marks. A quotation that nothing closes goes on to the end. */
export function outsideQuotations(text: string): string {
  let outside = '';
  let awaited: string[] = [];
  for (const character of text) {
    const closes = awaited.lastIndexOf(character);
    if (closes >= 0) awaited = awaited.slice(0, closes);
    else if (opening.has(character)) awaited = [...awaited, pairs[character] ?? character].slice(0, deepest);
    else if (awaited.length === 0) outside += character;
  }
  return outside;
}

/** Whether every quotation that the text opens is closed in it. */
export function closesItsQuotations(text: string): boolean {
  const awaited: string[] = [];
  for (const character of text) {
    if (awaited.at(-1) === character) awaited.pop();
    else if (opening.has(character)) awaited.push(pairs[character] ?? character);
  }
  return awaited.length === 0;
}
