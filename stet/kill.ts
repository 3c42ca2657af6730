import { ok } from '@/domain/result';
import { killStory } from '@/editorial/kill-story';
import { actingAs } from '@/stet/acting-as';
import { verb } from '@/stet/verb';

export const kill = verb({
  words: 'kill',
  usage: 'ID --as EMAIL --reason REASON',
  options: { as: { type: 'string' }, reason: { type: 'string' } },
  needed: ['as', 'reason'],
  operands: { from: 1, to: 1 },
  editorial: 'editorial',
  async run(call) {
    const id = call.operands[0]!;
    const by = await actingAs(call.options.as, call);
    if (!by.ok) return by;
    const done = await killStory(by.value, id, call.options.reason);
    if (!done.ok) return done;
    const { killed } = done.value;
    return ok({ json: { id, killed }, text: `Killed ${killed.join(', ')}: every address answers 410.` });
  },
});
