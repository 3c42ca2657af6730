/** Kills what stands at an address also while the database is away: every process on the data folder answers 410 at once. */
import { ok, refuse } from '@/domain/result';
import { enterTombstones } from '@/editorial/enter-tombstones';
import { addressOf } from '@/press/address';
import type { Surroundings } from '@/stet/environment';
import { verb } from '@/stet/verb';
import { closeDatabase, useDatabase } from '@/storage/client';
import { reachDatabase } from '@/storage/reach-database';
import { readRun } from '@/storage/run-file';
import { layTombstone } from '@/storage/tombstones';

export const pressKill = verb({
  words: 'press kill',
  usage: 'ADDRESS',
  options: {},
  needed: [],
  operands: { from: 1, to: 1 },
  editorial: 'editorial',
  opens: 'nothing',
  async run({ operands, around, now }) {
    const [given = ''] = operands;
    const killed = nameOf(given);
    if (!killed) return refuse({ code: 'address_of_no_article', values: { address: given } });
    const { dataFolder, systemUser } = around;
    layTombstone(dataFolder, { ...killed, at: now.toISOString(), byHand: { systemUser } });
    const entered = await enterNow(around, now);
    if (entered?.unknown.includes(killed.of))
      return refuse({ code: 'address_of_no_article', values: { address: given } });
    const record = entered ? 'entered' : 'waiting';
    const text = {
      entered: `Killed ${given}, with its whole story: every address answers 410.`,
      waiting: `${given} answers 410 now. The story is killed in the record when the database is back.`,
    }[record];
    return ok({ json: { address: given, record, killed: entered?.killed ?? [] }, text });
  },
});

/** As a path or as the whole address that a reader sees. */
function nameOf(given: string) {
  const url = URL.canParse(given) ? new URL(given) : null;
  const address = addressOf(url?.pathname ?? given);
  if (address.kind === 'article')
    return { of: `${address.language}/${address.slug}`, language: address.language };
  return address.kind === 'short' ? { of: `s/${address.id}`, language: 'en' as const } : null;
}

/** Null where no database answers: the instance does it later. */
async function enterNow({ databaseUrl, dataFolder }: Surroundings, now: Date) {
  const url = databaseUrl ?? readRun(dataFolder)?.databaseUrl;
  if (!url) return null;
  try {
    await reachDatabase(url);
    useDatabase(url);
    return await enterTombstones(dataFolder, now);
  } catch {
    return null;
  } finally {
    await closeDatabase();
  }
}
