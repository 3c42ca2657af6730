import { ok } from '@/domain/result';
import type { SignatureDecision } from '@/domain/signing';
import { approveRevision } from '@/editorial/approve-revision';
import { articleVerb } from '@/stet/article-verb';

export const approve = articleVerb('approve', ['revision'], async ({ by, id, revision }) => {
  const approved = await approveRevision(by, id, { revision });
  if (!approved.ok) return approved;
  const { signature } = approved.value;
  return ok({
    json: { id, revision, signature: signature && { ...signature } },
    text: sentence(id, revision, signature),
  });
});

function sentence(id: string, revision: number, signature: SignatureDecision | null): string {
  if (signature?.weight === 'first')
    return `Signed revision ${revision} of ${id}: another editor has to sign it too.`;
  return `Approved revision ${revision} of ${id}.`;
}
