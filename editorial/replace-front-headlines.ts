/** What the places of a front say over their articles' own headlines: new ones begin, those that are gone end. */
import { headlineRefusals, typedOver } from '@/domain/front-headline';
import type { FrontPlace } from '@/domain/front-arrangement';
import { frontHeadlineOf } from '@/domain/published-article';
import { refused, type PersonActing } from '@/editorial/act';
import type { Transaction } from '@/storage/client';
import { createFrontHeadline, endFrontHeadlines, headlinesInForce } from '@/storage/front-headlines';
import type { FrontName } from '@/storage/fronts';
import { liveTexts } from '@/storage/live-texts';

export type ReplacedHeadlines = {
  typed: { article: string; headline: string; text: string; reason: string }[];
  /** By article the id of what now stands over it. */
  inForce: Record<string, string>;
  ended: string[];
};

export async function replaceHeadlines(
  tx: Transaction,
  by: PersonActing,
  front: FrontName,
  places: readonly FrontPlace[],
): Promise<ReplacedHeadlines> {
  const before = await headlinesInForce(tx, front);
  const given = places.filter(({ headline }) => headline !== null);
  const texts = await liveTexts(
    tx,
    given.map(({ article }) => article),
  );
  const result: ReplacedHeadlines = { typed: [], inForce: {}, ended: [] };
  const wanted = given.flatMap(({ article, headline }) => {
    const document = texts.get(article);
    const over = typedOver(headline, document ? frontHeadlineOf(document) : '');
    return over ? [{ article, ...over }] : [];
  });
  const kept = before.filter(({ articleId, text }) =>
    wanted.some((over) => over.article === articleId && over.text === text),
  );
  // Ended first: only one at a time is in force at a place.
  result.ended = before.filter((headline) => !kept.includes(headline)).map(({ id }) => id);
  await endFrontHeadlines(tx, result.ended, by.now);
  for (const { id, articleId } of kept) result.inForce[articleId] = id;
  for (const { article, text, reason } of wanted) {
    if (article in result.inForce) continue;
    const refusals = headlineRefusals({ text, reason });
    if (refusals.length > 0) refused(...refusals);
    const typed = { articleId: article, text, reason, typedById: by.personId, typedAt: by.now };
    const id = await createFrontHeadline(tx, front, typed);
    result.typed.push({ article, headline: id, text, reason });
    result.inForce[article] = id;
  }
  return result;
}
