import type { Stage } from './article';
import type { ActName, ActOffer } from './act-offer';

/** What a text waits for, the weightier act first. */
const awaited: Record<Stage, readonly ActName[]> = {
  drafting: ['unspike', 'countersign', 'publish', 'submit'],
  in_review: ['countersign', 'approve_and_publish', 'approve', 'publish'],
  approved: ['countersign', 'publish'],
};

/** The one act that the screen puts forward: the first of those that the text waits for and that is open to this person. */
export function nextAct(stage: Stage, offers: readonly ActOffer[]): ActOffer | null {
  const open = offers.filter(({ refusals }) => refusals.length === 0);
  for (const act of awaited[stage]) {
    const found = open.find((offer) => offer.act === act);
    if (found) return found;
  }
  return null;
}
