/** Where a page of a list ended, as an address can carry it: the time by which lists are sorted, and the article. */
export type LineKey = { at: Date; id: string };

export function keyText({ at, id }: LineKey): string {
  return `${at.getTime()}.${id}`;
}

/** Null for what no page has ended with: the list then begins at its beginning. */
export function keyOf(text: string): LineKey | null {
  const [, time, id] = /^(\d{1,14})\.([0-9a-z]{6,16})$/.exec(text) ?? [];
  return time && id ? { at: new Date(Number(time)), id } : null;
}
