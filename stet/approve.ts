import { ok } from '@/domain/result';
import type { SignatureDecision } from '@/domain/signing';
import { approveRevision } from '@/editorial/approve-revision';
import { actingAs } from '@/stet/acting-as';
import { revisionNumber } from '@/stet/revision-number';
import { verb } from '@/stet/verb';

export const approve = verb({
  words: 'approve',
  usage: 'ID --revision N --as EMAIL',
  options: { revision: { type: 'string' }, as: { type: 'string' } },
  needed: ['revision', 'as'],
  operands: { from: 1, to: 1 },
  editorial: 'editorial',
  async run(call) {
    const id = call.operands[0]!;
    const revision = revisionNumber(call.options.revision);
    if (revision === null) return call.misused();
    const by = await actingAs(call.options.as, call);
    if (!by.ok) return by;
    const approved = await approveRevision(by.value, id, { revision });
    if (!approved.ok) return approved;
    const { signature } = approved.value;
    return ok({
      json: { id, revision, signature: signature && { ...signature } },
      text: sentence(id, revision, signature),
    });
  },
});

function sentence(id: string, revision: number, signature: SignatureDecision | null): string {
  if (signature?.weight === 'first')
    return `Signed revision ${revision} of ${id}: another editor has to sign it too.`;
  return `Approved revision ${revision} of ${id}.`;
}
