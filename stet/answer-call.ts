/** What the command line answers to its words: the lines of both outputs and the exit code. */
import type { Refusal } from '@/domain/refusal';
import { refusalSentence } from '@/editorial/refusal-sentence';
import { callVerb } from '@/stet/call-verb';
import type { Surroundings } from '@/stet/environment';
import { parseCall, written } from '@/stet/parse-call';
import { findVerb, verbs } from '@/stet/verbs';
import { StartRefusal } from '@/storage/start-refusal';

export type Printed = { output: string[]; errors: string[]; code: 0 | 1 };

/** Without a word it lists what there is. Bugs throw. */
export async function answerCall(
  words: readonly string[],
  around: Surroundings,
  now: Date,
): Promise<Printed> {
  const refused = (refusals: readonly Refusal[]) =>
    failed(refusals.map((refusal) => refusalSentence(refusal, around.language)).join(' '));
  if (words.length === 0) return { output: verbs.map(written), errors: [], code: 0 };
  const found = findVerb(words);
  if (!found) return refused([{ code: 'verb_unknown', values: { verb: words[0]! } }]);
  const call = parseCall(found.verb, found.rest);
  if (!call.ok) return refused(call.refusals);
  try {
    const answer = await callVerb(found.verb, call.value, around, now);
    if (!answer.ok) return refused(answer.refusals);
    const { json, text, notes = [], outcome } = answer.value;
    const output = call.value.form === 'json' ? JSON.stringify(json, null, 2) : text;
    return { output: [output], errors: notes, code: outcome === 'fault found' ? 1 : 0 };
  } catch (error) {
    if (error instanceof StartRefusal) return failed(error.message);
    throw error;
  }
}

/** One line, however many reasons there are. */
function failed(sentence: string): Printed {
  return { output: [], errors: [sentence.replace(/\s+/g, ' ')], code: 1 };
}
