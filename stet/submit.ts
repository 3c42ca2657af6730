import { ok } from '@/domain/result';
import { submitForReview } from '@/editorial/submit-for-review';
import { articleVerb } from '@/stet/article-verb';

export const submit = articleVerb('submit', [], async ({ by, id }) => {
  const submitted = await submitForReview(by, id);
  if (!submitted.ok) return submitted;
  const { revision } = submitted.value;
  return ok({ json: { id, revision }, text: `Submitted revision ${revision} of ${id}.` });
});
