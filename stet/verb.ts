/** What a verb of the command line is made of. */
import type { parseArgs, ParseArgsConfig } from 'node:util';
import type { Json } from '@/domain/canonical-json';
import type { Refusal } from '@/domain/refusal';
import type { Result } from '@/domain/result';
import type { Surroundings } from '@/stet/environment';

/** `text` for people, `json` for programs; `notes` go to standard error, since they need somebody's eyes. */
export type Answer = { json: Json; text: string; notes?: string[]; outcome?: 'fault found' };

type Named = NonNullable<ParseArgsConfig['options']>;

type ValuesOf<Options extends Named> = ReturnType<
  typeof parseArgs<{ options: Options; allowPositionals: true; strict: true }>
>['values'];

export type Call<Options extends Named, Needed extends keyof Options> = {
  operands: string[];
  options: ValuesOf<Options> & Record<Needed, string>;
  around: Surroundings;
  /** The address of the database, for the verbs that keep and restore it as a whole. */
  url: string;
  now: Date;
  /** Refuses a call that is written otherwise than the verb asks. */
  misused: () => Result<never, Refusal>;
};

export type Verb = {
  /** As it is called: `person add`. */
  words: string;
  /** What comes after the words. */
  usage: string;
  options: Named;
  needed: readonly string[];
  operands: { from: number; to: number };
  /** Acts on stories, which a newsroom may switch off here. */
  editorial: 'editorial' | 'administration';
  /** Works without a database, and asks for one itself where there is one. */
  opens?: 'nothing';
  run(call: Call<Named, never>): Promise<Result<Answer, Refusal>>;
};

type Definition<Options extends Named, Needed extends keyof Options & string> = Omit<
  Verb,
  'options' | 'needed' | 'run'
> & {
  options: Options;
  needed: readonly Needed[];
  run(call: Call<Options, Needed>): Promise<Result<Answer, Refusal>>;
};

/** Lets each verb see its own options by their types; the table of verbs sees none of them. */
export function verb<const Options extends Named, const Needed extends keyof Options & string>(
  definition: Definition<Options, Needed>,
): Verb {
  return definition as unknown as Verb;
}
