/** The database of the newsroom that serves the tests, for arranging through the verbs and for looking behind the page. */
import type { PersonActing } from '@/editorial/act';
import type { Refusal } from '@/domain/refusal';
import type { Result } from '@/domain/result';
import { database, useDatabase } from '@/storage/client';
import { dataFolder, databaseUrlOfProcess } from '@/storage/environment';
import { openDatabase } from '@/storage/open-database';

export async function openNewsroom(): Promise<void> {
  useDatabase((await openDatabase({ databaseUrl: databaseUrlOfProcess(), dataFolder: dataFolder() })).url);
}

export async function acting(email: string): Promise<PersonActing> {
  const { id } = await database().person.findUniqueOrThrow({ where: { email } });
  return { personId: id, channel: 'web', systemUser: null, now: new Date() };
}

export function done<T>(result: Result<T, Refusal>): T {
  if (!result.ok) throw new Error(result.refusals.map((refusal) => refusal.code).join(' '));
  return result.value;
}
