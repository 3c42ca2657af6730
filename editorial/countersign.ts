/** Signs after the fact what went out on one signature. */
import { act, type PersonActing } from '@/editorial/act';
import { carryOut } from '@/editorial/carry-out';

export function countersign(by: PersonActing, articleId: string, revision: number) {
  return act(async (tx) => {
    await carryOut(tx, by, articleId, { type: 'countersign', revision });
  });
}
