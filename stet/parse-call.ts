import { parseArgs } from 'node:util';
import type { Refusal } from '@/domain/refusal';
import { ok, refuse, type Result } from '@/domain/result';
import type { Call, Verb } from '@/stet/verb';

export type ParsedCall = Pick<Call<Verb['options'], never>, 'operands' | 'options'> & {
  form: 'json' | 'text';
};

/** Reads the words after the verb; whatever the verb does not know is answered with how it is written. */
export function parseCall(verb: Verb, words: readonly string[]): Result<ParsedCall, Refusal> {
  const options = { ...verb.options, json: { type: 'boolean' } } as const;
  let parsed;
  try {
    parsed = parseArgs({ args: [...words], options, allowPositionals: true, strict: true });
  } catch (error) {
    if (error instanceof TypeError) return misused(verb);
    throw error;
  }
  const { json, ...values } = parsed.values as Record<string, unknown>;
  const { from, to } = verb.operands;
  const { length } = parsed.positionals;
  const complete = verb.needed.every((name) => typeof values[name] === 'string' && values[name] !== '');
  if (length < from || length > to || !complete || parsed.positionals.includes('')) return misused(verb);
  return ok({
    operands: parsed.positionals,
    options: values as ParsedCall['options'],
    form: json === true ? 'json' : 'text',
  });
}

export function misused(verb: Verb): Result<never, Refusal> {
  return refuse({ code: 'usage', values: { usage: written(verb) } });
}

export function written({ words, usage }: Pick<Verb, 'words' | 'usage'>): string {
  return `npm run stet -- ${words}${usage && ` ${usage}`}`;
}
