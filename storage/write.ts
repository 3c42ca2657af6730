/**
 * One write is one transaction; what another transaction got in the way of is tried twice more. What changes what readers
 * see is done when whoever asks for a page gets the new one.
 */
import { database, type Transaction } from '@/storage/client';
import { runIsApplied } from '@/storage/press-instances';
import { noteSilentPresses } from '@/storage/silent-presses';
import { runOf } from '@/storage/press-runs';

const retriedPrismaCodes = new Set(['P2028', 'P2034', 'P2002']);
const retriedPostgresCodes = new Set(['40001', '40P01']);
const retries = 2;

export async function write<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
  const { done, run } = await committed(work);
  // It is done, whatever becomes of the waiting.
  if (run !== undefined) noteSilentPresses(await runIsApplied(run).catch(() => []));
  return done;
}

async function committed<T>(work: (tx: Transaction) => Promise<T>) {
  const noting = async (tx: Transaction) => ({ done: await work(tx), run: runOf(tx) });
  for (let attempt = 0; ; attempt++) {
    try {
      return await database().$transaction(noting, { maxWait: 10_000, timeout: 30_000 });
    } catch (error) {
      if (attempt >= retries || !isPassing(error)) throw error;
    }
  }
}

/** P2002 counts as passing because two writers may choose the same free address or number at once; the second then sees it taken. */
function isPassing(error: unknown): boolean {
  const { code, meta } = error as {
    code?: string;
    meta?: { code?: string; driverAdapterError?: { cause?: { originalCode?: string } } };
  };
  const original = meta?.code ?? meta?.driverAdapterError?.cause?.originalCode;
  return retriedPrismaCodes.has(code ?? '') || retriedPostgresCodes.has(original ?? '');
}
