/** What a front depends on: its own arrangement, and every story that it shows. */
import type { Front, Teaser } from '@/domain/published-article';

export function frontTags(front: Front): string[] {
  const own = front.section ? `section:${front.section.slug}:${front.language}` : `front:${front.language}`;
  return ['site', own, ...teasersOf(front).map(({ id }) => `card:${id}`)];
}

export function teasersOf(front: Front): Teaser[] {
  return [
    ...(front.lead ? [front.lead] : []),
    ...front.pair,
    ...front.strips.flatMap(({ teasers }) => teasers),
  ];
}
