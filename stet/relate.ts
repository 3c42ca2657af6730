import { ok } from '@/domain/result';
import { relateArticle } from '@/editorial/relate-article';
import { actingAs } from '@/stet/acting-as';
import { verb } from '@/stet/verb';

export const relate = verb({
  words: 'relate',
  usage: 'ID OTHER --as EMAIL',
  options: { as: { type: 'string' } },
  needed: ['as'],
  operands: { from: 2, to: 2 },
  editorial: 'editorial',
  async run(call) {
    const [id = '', related = ''] = call.operands;
    const by = await actingAs(call.options.as, call);
    if (!by.ok) return by;
    const done = await relateArticle(by.value, id, related);
    return done.ok ? ok({ json: { id, related }, text: `${related} now stands under ${id}.` }) : done;
  },
});
