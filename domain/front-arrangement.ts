/** What an editor sets on a front by hand. Whatever is left open there fills by time: see `lay-out-front.ts`. */

/** `opening`: the lead and the pair beside it. `strip`: the block of the article's section below. */
export const frontSlots = ['opening', 'strip'] as const;
export type FrontSlot = (typeof frontSlots)[number];

/** A headline for this place only, typed over the article's own; text on one signature, so it has a reason. */
export type TypedHeadline = { text: string; reason: string };

export type FrontPlace = { article: string; headline: TypedHeadline | null };

/** In order. In `strips` the sections lie together: an article's section says in whose strip it stands. */
export type Arrangement = { opening: FrontPlace[]; strips: FrontPlace[] };

/** A lead, and two beside it. */
export const openingSize = 3;
/** How many stories a section's strip of the front page shows, and a section front in all. */
export const stripSize = 4;
export const sectionFrontSize = 40;
/** More than any front shows: an editor's hand ends somewhere. */
export const placesAtMost = 60;

export const nothingArranged: Arrangement = { opening: [], strips: [] };

export function placesOf({ opening, strips }: Arrangement): FrontPlace[] {
  return [...opening, ...strips];
}

/** Every article once, where it stands first; what the opening has no room for goes on below it. */
export function fitted(arrangement: Arrangement): Arrangement {
  const once = [...new Map(placesOf(arrangement).map((place) => [place.article, place])).values()];
  const wanted = new Set(arrangement.opening.map(({ article }) => article));
  const opening = once.filter(({ article }) => wanted.has(article)).slice(0, openingSize);
  const strips = once.filter((place) => !opening.includes(place)).slice(0, placesAtMost - opening.length);
  return { opening, strips };
}

/** Articles in the order of their weight, as a conference names them: the first three open the front. */
export function inOrder(articles: readonly string[]): Arrangement {
  const places = articles.map((article) => ({ article, headline: null }));
  return fitted({ opening: places.slice(0, openingSize), strips: places.slice(openingSize) });
}
