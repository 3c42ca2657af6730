/** An editor's order of a front: the lead, the pair, the strips; the rest is filled by time. Furniture, in force at once. */
import type { Arrangement } from '@/domain/front-arrangement';
import { act, type PersonActing } from '@/editorial/act';
import { putOnFront } from '@/editorial/put-on-front';
import { requireFront, type FrontAddress } from '@/editorial/require-front';

/** `before`: the version of the front that the person saw; 0 where nobody had arranged it. */
export function arrangeFront(
  by: PersonActing,
  address: FrontAddress,
  arrangement: Arrangement,
  before: number,
) {
  return act(async (tx) => putOnFront(tx, by, await requireFront(tx, by, address), arrangement, before));
}
