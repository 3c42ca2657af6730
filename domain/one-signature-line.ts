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

const hour = 3_600_000;
/** After that long it is the editor-in-chief’s. */
export const hoursUntilChief = 12;

export function isWithChief({ since }: Pick<OneSignatureLine, 'since'>, now: Date): boolean {
  return now.getTime() - since.getTime() > hoursUntilChief * hour;
}
