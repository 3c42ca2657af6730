/** An arrangement that is not out yet, as a form or an address carries it: what was not put there is not lost by a reload. */
import { z } from 'zod';
import {
  fitted,
  placesAtMost,
  placesOf,
  type Arrangement,
  type FrontPlace,
  type FrontSlot,
} from './front-arrangement';
import { longestFrontHeadline, longestHeadlineReason } from './front-headline';

const article = z.string().regex(/^[0-9a-z]{6,16}$/);
/** A little more than a headline may have: what is too long is refused in words, not thrown away. */
const text = z.string().max(2 * longestFrontHeadline);
const reason = z.string().max(longestHeadlineReason);

const draft = z.object({
  before: z.coerce.number().int().min(0).max(1_000_000_000),
  opening: z.array(article).max(placesAtMost),
  strip: z.array(article).max(placesAtMost),
});

export type FrontDraft = { before: number; arrangement: Arrangement };

/** Null for what is no draft of a front. */
export function draftFrom(entries: Iterable<[string, unknown]>): FrontDraft | null {
  const given = [...entries];
  const all = (name: string) => given.filter(([key]) => key === name).map(([, value]) => value);
  const one = (name: string) => all(name)[0] ?? '';
  const parsed = draft.safeParse({ before: all('before')[0], opening: all('opening'), strip: all('strip') });
  if (!parsed.success) return null;
  const place = (id: string): FrontPlace | null => {
    const words = z.object({ text, reason }).safeParse({
      text: one(`headline-${id}`),
      reason: one(`reason-${id}`),
    });
    if (!words.success) return null;
    return { article: id, headline: words.data.text.trim() === '' ? null : words.data };
  };
  const opening = parsed.data.opening.map(place);
  const strips = parsed.data.strip.map(place);
  if ([...opening, ...strips].includes(null)) return null;
  const arrangement = fitted({ opening: opening as FrontPlace[], strips: strips as FrontPlace[] });
  return { before: parsed.data.before, arrangement };
}

export function entriesOf({ before, arrangement }: FrontDraft): [string, string][] {
  const ids = (slot: FrontSlot, places: readonly FrontPlace[]) =>
    places.map((place): [string, string] => [slot, place.article]);
  return [
    ['before', String(before)],
    ...ids('opening', arrangement.opening),
    ...ids('strip', arrangement.strips),
    ...placesOf(arrangement).flatMap(({ article: id, headline }): [string, string][] =>
      headline
        ? [
            [`headline-${id}`, headline.text],
            [`reason-${id}`, headline.reason],
          ]
        : [],
    ),
  ];
}
