import { ok } from '@/domain/result';
import { submitForReview } from '@/editorial/submit-for-review';
import { actingAs } from '@/stet/acting-as';
import { verb } from '@/stet/verb';

export const submit = verb({
  words: 'submit',
  usage: 'ID --as EMAIL',
  options: { as: { type: 'string' } },
  needed: ['as'],
  operands: { from: 1, to: 1 },
  editorial: 'editorial',
  async run(call) {
    const id = call.operands[0]!;
    const by = await actingAs(call.options.as, call);
    if (!by.ok) return by;
    const submitted = await submitForReview(by.value, id);
    if (!submitted.ok) return submitted;
    const { revision } = submitted.value;
    return ok({ json: { id, revision }, text: `Submitted revision ${revision} of ${id}.` });
  },
});
