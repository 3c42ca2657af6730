/** The picture of an article that stands in for it where only its address is passed on. */
import type { Language } from './language';

export type Card = {
  language: Language;
  paper: string;
  section: string;
  kicker: string;
  headline: string;
  byline: string;
};

export const cardSize = { width: 1200, height: 630 };
