import { nameRefusals, trimmedNames } from '@/domain/administration';
import type { PerLanguage } from '@/domain/language';
import { refused } from '@/editorial/act';

/** A name in each language, as it is kept. */
export function requireNames(names: PerLanguage<string>): PerLanguage<string> {
  const refusals = nameRefusals(names);
  if (refusals.length > 0) refused(...refusals);
  return trimmedNames(names);
}
