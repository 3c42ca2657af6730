import { ok } from '@/domain/result';
import { settleStrayText } from '@/editorial/settle-stray-text';
import { actingAs } from '@/stet/acting-as';
import { verb } from '@/stet/verb';

const flag = { type: 'boolean' } as const;

export const stray = verb({
  words: 'stray',
  usage: 'ID --keep|--remove [BLOCK…] --as EMAIL',
  options: { keep: flag, remove: flag, as: { type: 'string' } },
  needed: ['as'],
  operands: { from: 1, to: Infinity },
  editorial: 'editorial',
  async run(call) {
    const [id = '', ...blocks] = call.operands;
    const { keep, remove } = call.options;
    if (keep === remove) return call.misused();
    const answer = keep ? 'keep' : 'remove';
    const by = await actingAs(call.options.as, call);
    if (!by.ok) return by;
    const settled = await settleStrayText(by.value, id, answer, blocks);
    if (!settled.ok) return settled;
    const { left } = settled.value;
    const rest = left === 0 ? 'Nothing is marked any more.' : `Still marked: ${left}.`;
    return ok({ json: { id, answer, left }, text: `${keep ? 'Kept' : 'Removed'} in ${id}. ${rest}` });
  },
});
