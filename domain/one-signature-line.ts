/** What went out on one signature and waits for another. */
import type { Language, PerLanguage } from './language';

export type OneSignatureLine = {
  id: string;
  slugline: string;
  language: Language;
  desk: PerLanguage<string>;
  revision: number;
  since: Date;
  by: string;
  reason: string;
};
