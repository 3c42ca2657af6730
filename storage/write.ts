/** One write is one transaction; what another transaction got in the way of is tried twice more. */
import { database, type Transaction } from '@/storage/client';

const retriedPrismaCodes = new Set(['P2028', 'P2034', 'P2002']);
const retriedPostgresCodes = new Set(['40001', '40P01']);
const retries = 2;

export async function write<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await database().$transaction(work, { maxWait: 10_000, timeout: 30_000 });
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
