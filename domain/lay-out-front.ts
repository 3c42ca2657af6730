/** Who stands where on a front: what an editor placed comes first, the rest is filled by time. One rule for readers and editors. */
import { openingSize } from './front-arrangement';

/** A live article as the layout needs it. */
export type Placeable = { id: string; section: string };

/** What was set by hand, as far as it is live. */
export type Placed<Story> = { opening: readonly Story[]; strips: readonly Story[] };

export type Laid<Story> = { story: Story; byTime: boolean };
export type LaidFront<Story> = {
  opening: Laid<Story>[];
  strips: { section: string; stories: Laid<Story>[] }[];
};

/** `newest`: live articles, newest first; `sections`: in the order of their strips, each with so many stories. */
export function layOutFront<Story extends Placeable>(
  placed: Placed<Story>,
  newest: readonly Story[],
  { sections, perStrip }: { sections: readonly string[]; perStrip: number },
): LaidFront<Story> {
  const below = new Set(placed.strips.map(({ id }) => id));
  const opening = distinct([
    ...placed.opening.map(byHand),
    ...newest.filter(({ id }) => !below.has(id)).map(byTime),
    // A paper with hardly a story left still has a lead.
    ...placed.strips.map(byHand),
  ]).slice(0, openingSize);
  const above = new Set(opening.map(({ story }) => story.id));
  const rest = distinct([
    // One that went down above leaves room, and nobody who was placed drops out for it.
    ...placed.opening.slice(openingSize).map(byHand),
    ...placed.strips.map(byHand),
    ...newest.map(byTime),
  ]).filter(({ story }) => !above.has(story.id));
  const strips = sections.map((section) => ({
    section,
    stories: rest.filter(({ story }) => story.section === section).slice(0, perStrip),
  }));
  return { opening, strips };
}

function byHand<Story>(story: Story): Laid<Story> {
  return { story, byTime: false };
}

function byTime<Story>(story: Story): Laid<Story> {
  return { story, byTime: true };
}

function distinct<Story extends Placeable>(laid: readonly Laid<Story>[]): Laid<Story>[] {
  const seen = new Set<string>();
  return laid.filter(({ story: { id } }) => !seen.has(id) && seen.add(id));
}
