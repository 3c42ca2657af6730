/** Whether a line has every word that somebody typed, whatever the case and the accents. */
export function hasTypedWords(line: string, typed: string): boolean {
  const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const where = plain(line);
  return plain(typed)
    .split(/\s+/u)
    .every((word) => where.includes(word));
}
