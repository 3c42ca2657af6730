/** One call of the command line, from its words to its answer. Nothing is opened before the call is known to make sense. */
import type { Refusal } from '@/domain/refusal';
import { refuse, type Result } from '@/domain/result';
import type { Surroundings } from '@/stet/environment';
import { misused, type ParsedCall } from '@/stet/parse-call';
import type { Answer, Verb } from '@/stet/verb';
import { backUpBeforeMigration } from '@/storage/backup-before-migration';
import { closeDatabase, useDatabase } from '@/storage/client';
import { openDatabase } from '@/storage/open-database';

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
    return await verb.run({ ...given, url });
  } finally {
    await closeDatabase();
    await close();
  }
}
