/** A verb on one article in somebody's name: `ID [--revision N] [--reason REASON] --as EMAIL`. */
import type { Refusal } from '@/domain/refusal';
import type { Result } from '@/domain/result';
import type { PersonActing } from '@/editorial/act';
import { actingAs } from '@/stet/acting-as';
import { revisionNumber } from '@/stet/revision-number';
import { verb, type Answer, type Verb } from '@/stet/verb';

export type Needed = 'reason' | 'revision';
export type Offered = 'minor';
/** `reason`, `revision` and `minor` mean something only where the verb asks for them. */
export type Given = { by: PersonActing; id: string; revision: number; reason: string; minor: string };

const text = { type: 'string' } as const;
type Options = { as: typeof text } & Partial<Record<Needed | Offered, typeof text>>;

export function articleVerb(
  words: string,
  needed: readonly Needed[],
  run: (given: Given) => Promise<Result<Answer, Refusal>>,
  offered: readonly Offered[] = [],
): Verb {
  const asked = needed.map((name) => (name === 'reason' ? '--reason REASON ' : '--revision N '));
  const extra = offered.map((name) => `[--${name} REASON] `);
  return verb({
    words,
    usage: `ID ${asked.join('')}${extra.join('')}--as EMAIL`,
    // An option that the verb would not look at is refused: who names a revision means that one.
    options: {
      as: text,
      ...Object.fromEntries([...needed, ...offered].map((name) => [name, text])),
    } as Options,
    needed: ['as', ...needed],
    operands: { from: 1, to: 1 },
    editorial: 'editorial',
    async run(call) {
      const { reason = '', revision: word = '1', minor: answer } = call.options;
      const minor = typeof answer === 'string' ? answer : '';
      const revision = revisionNumber(word);
      if (revision === null) return call.misused();
      const by = await actingAs(call.options.as, call);
      return by.ok ? run({ by: by.value, id: call.operands[0]!, revision, reason, minor }) : by;
    },
  });
}
