/** What an editor does with one article on a front that is being arranged: a move makes another arrangement. */
import {
  fitted,
  openingSize,
  placesOf,
  type Arrangement,
  type FrontPlace,
  type FrontSlot,
} from './front-arrangement';

export const frontMoves = ['lead', 'opening', 'strip', 'up', 'down', 'remove'] as const;
export type FrontMove = (typeof frontMoves)[number];

/** Where each article belongs. A front is narrower than that: what it does not know stands in no strip. */
type SectionOf = (article: string) => string | undefined;

export function moveOnFront(
  arrangement: Arrangement,
  move: FrontMove,
  article: string,
  sectionOf: SectionOf,
): Arrangement {
  switch (move) {
    case 'lead':
      return putAt(arrangement, 'opening', article, 0);
    case 'opening':
      return putAt(arrangement, 'opening', article, withLastOf(arrangement, article));
    case 'strip':
      return putAt(arrangement, 'strip', article, 0);
    case 'up':
      return shifted(arrangement, article, -1, sectionOf);
    case 'down':
      return shifted(arrangement, article, 1, sectionOf);
    case 'remove':
      return without(arrangement, article);
  }
}

/** Puts the article at a place in a slot, counted without itself; whatever stands there makes room. */
export function putAt(arrangement: Arrangement, slot: FrontSlot, article: string, at: number): Arrangement {
  const place = placeOf(arrangement, article);
  const { opening, strips } = without(arrangement, article);
  if (slot === 'strip') return fitted({ opening, strips: inserted(strips, place, at) });
  return fitted({ opening: inserted(opening, place, at), strips });
}

/** Puts the article where another stands, in front of it when it comes from below or from outside, else behind it. */
export function putInPlaceOf(arrangement: Arrangement, article: string, other: string): Arrangement {
  const slot = slotOf(arrangement, other);
  if (!slot || article === other) return arrangement;
  const row = slot === 'opening' ? arrangement.opening : arrangement.strips;
  return putAt(
    arrangement,
    slot,
    article,
    row.findIndex((place) => place.article === other),
  );
}

export function slotOf({ opening, strips }: Arrangement, article: string): FrontSlot | null {
  if (opening.some((place) => place.article === article)) return 'opening';
  return strips.some((place) => place.article === article) ? 'strip' : null;
}

/** Behind the last of the opening; a full one gives its last place, so that what is asked for happens. */
function withLastOf(arrangement: Arrangement, article: string): number {
  const others = arrangement.opening.filter((place) => place.article !== article).length;
  return Math.min(others, openingSize - 1);
}

function shifted(arrangement: Arrangement, article: string, by: 1 | -1, sectionOf: SectionOf): Arrangement {
  const slot = slotOf(arrangement, article);
  if (!slot) return arrangement;
  const row = slot === 'opening' ? arrangement.opening : arrangement.strips;
  const beside = row.filter((place) => slot === 'opening' || sectionOf(place.article) === sectionOf(article));
  const other = beside[beside.findIndex((place) => place.article === article) + by];
  return other ? putInPlaceOf(arrangement, article, other.article) : arrangement;
}

function without({ opening, strips }: Arrangement, article: string): Arrangement {
  const others = (places: readonly FrontPlace[]) => places.filter((place) => place.article !== article);
  return { opening: others(opening), strips: others(strips) };
}

function placeOf(arrangement: Arrangement, article: string): FrontPlace {
  const there = placesOf(arrangement).find((place) => place.article === article);
  return there ?? { article, headline: null };
}

function inserted(places: readonly FrontPlace[], place: FrontPlace, at: number): FrontPlace[] {
  return [...places.slice(0, at), place, ...places.slice(at)];
}
