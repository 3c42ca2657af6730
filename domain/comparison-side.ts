/** One side of a comparison: a revision by its number, or the text in progress. */
export const textInProgress = 'text';
export type ComparisonSide = number | typeof textInProgress;

/** As an address carries it; null for what is neither. */
export function comparisonSideOf(text: unknown): ComparisonSide | null {
  if (text === textInProgress) return text;
  return typeof text === 'string' && /^[1-9]\d{0,5}$/.test(text) ? Number(text) : null;
}
