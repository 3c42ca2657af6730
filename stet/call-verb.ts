/** One call of the command line, from its words to its answer. Nothing is opened before the call is known to make sense. */
import type { Refusal } from '@/domain/refusal';
import { ok, refuse, type Result } from '@/domain/result';
import type { Surroundings } from '@/stet/environment';
import { misused, type ParsedCall } from '@/stet/parse-call';
import type { Answer, Verb } from '@/stet/verb';
import { backUpBeforeMigration } from '@/storage/backup-before-migration';
import { closeDatabase, useDatabase } from '@/storage/client';
import { openDatabase } from '@/storage/open-database';
import { withSilentPresses } from '@/storage/silent-presses';

export async function callVerb(
  verb: Verb,
  call: ParsedCall,
  around: Surroundings,
  now: Date,
): Promise<Result<Answer, Refusal>> {
  if (verb.editorial === 'editorial' && around.editorial === 'off')
    return refuse({ code: 'editorial_verbs_off', values: {} });
  const { operands, options } = call;
  const given = { operands, options, around, now, misused: () => misused(verb) };
  if (verb.opens === 'nothing') return verb.run({ ...given, url: '' });
  const beforeFirstChange = (url: string) => backUpBeforeMigration(url, around.dataFolder, now);
  const { url, close } = await openDatabase(around, { beforeFirstChange });
  try {
    useDatabase(url);
    const { done, silent } = await withSilentPresses(() => verb.run({ ...given, url }));
    return done.ok && silent.length > 0 ? ok(warned(done.value, silent)) : done;
  } finally {
    await closeDatabase();
    await close();
  }
}

/** It is done in the record; whoever must be sure of it for readers has to look at these. */
function warned(answer: Answer, silent: readonly string[]): Answer {
  const note = `Not heard from, and perhaps still showing what was there before: ${silent.join(', ')}.`;
  return { ...answer, notes: [...(answer.notes ?? []), note] };
}
