/** Words as `Intl.Segmenter` finds them: right for Chinese, which has no spaces, as for English and Italian. */
import type { Language } from './language';
import type { TextUnit } from './document-text';

export type Word = { unit: string; from: number; to: number; text: string };

const segmenters = new Map<Language, Intl.Segmenter>();

function segmenterFor(language: Language): Intl.Segmenter {
  const known = segmenters.get(language);
  if (known) return known;
  const made = new Intl.Segmenter(language, { granularity: 'word' });
  segmenters.set(language, made);
  return made;
}

export function wordsOf(units: readonly TextUnit[], language: Language): Word[] {
  const segmenter = segmenterFor(language);
  return units.flatMap(({ unit, text }) =>
    [...segmenter.segment(text)]
      .filter((segment) => segment.isWordLike)
      .map(({ segment, index }) => ({ unit, from: index, to: index + segment.length, text: segment })),
  );
}
