/** What stands against bringing a revision before the public, whichever way it goes out. */
import type { ArticleFacts } from './article';
import type { Refusal } from './refusal';
import { isSigned } from './signing';

export type PublicationWay = 'signed' | 'one_signature' | 'reinstated';

export function publicationRefusals(
  article: ArticleFacts,
  number: number,
  now: Date,
  way: PublicationWay = 'signed',
): Refusal[] {
  const revision = article.revision;
  if (!revision)
    return [{ code: 'revision_unknown', values: { revision: number, newest: article.headNumber } }];
  if (number === article.liveNumber) return [{ code: 'already_live', values: { revision: number } }];
  return [
    ...signatureRefusals(article, number, way),
    ...revision.checks,
    ...circumstances(article, now, way),
  ];
}

function signatureRefusals(article: ArticleFacts, number: number, way: PublicationWay): Refusal[] {
  if (way === 'one_signature') return [];
  if (number === article.approvedNumber && article.revision && isSigned(article.revision)) return [];
  if (way === 'reinstated' && number === article.lastPublishedNumber) return [];
  const first = article.revision?.signatures.find((signature) => signature.weight === 'first');
  if (first && number === article.headNumber)
    return [{ code: 'second_signature_missing', values: { revision: number, person: first.personName } }];
  const values = {
    revision: number,
    newest: article.headNumber,
    approved: article.approvedNumber ?? 0,
    words: article.wordsSinceHead,
    person: article.lastTypedBy,
  };
  return [{ code: 'not_approved', values }];
}

function circumstances(article: ArticleFacts, now: Date, way: PublicationWay): Refusal[] {
  const refusals: Refusal[] = article.holds.map((hold) => ({
    code: 'on_hold',
    values: { reason: hold.reason, person: hold.personName },
  }));
  if (article.embargo) {
    const { until } = article.embargo;
    if (!until) refusals.push({ code: 'embargoed', values: {} });
    else if (now < until) refusals.push({ code: 'embargoed_until', values: { until } });
  }
  // A kill lies on the story: another language of it comes back by reinstatement only.
  if (article.storyKilled && way !== 'reinstated') refusals.push({ code: 'story_killed', values: {} });
  return refusals;
}
