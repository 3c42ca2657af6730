/** The sitemap in parts that stay as they are: the number of an article says for ever which part lists it. */
import type { Language } from './language';

export type Numbered = { language: Language; number: number };

/** Half of the 10,000 addresses that one part may have: the fronts and topics are in the first. */
export const numbersPerPart = 5_000;

/** Counted from 1. */
export function sitemapPartOf(number: number): number {
  return Math.floor(number / numbersPerPart) + 1;
}

/** The numbers that a part lists: from the first up to before the last. */
export function numbersOf(part: number): { from: number; before: number } {
  return { from: (part - 1) * numbersPerPart, before: part * numbersPerPart };
}
