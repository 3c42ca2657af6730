import type { Json } from '@/domain/canonical-json';
import { erasedLine } from '@/stet/erased-line';
import type { Answer } from '@/stet/verb';
import type { Verified } from '@/storage/verify-chains';

/** What `verify` found: every fault on standard error, and the command has then failed. */
export function verifiedAnswer({ faults, erased, chains, rows, texts }: Verified): Answer {
  const counts = `${chains} chains, ${rows} rows, ${texts} texts, ${erased.length} erased`;
  const json = JSON.parse(
    JSON.stringify({ whole: faults.length === 0, chains, rows, texts, erased, faults }),
  ) as Json;
  const told = erased.map(erasedLine);
  if (faults.length === 0) return { json, text: [...told, `Whole: ${counts}.`].join('\n') };
  const number = faults.length === 1 ? '1 fault' : `${faults.length} faults`;
  return {
    json,
    text: [...told, `Not whole: ${number} in ${counts}.`].join('\n'),
    notes: faults,
    outcome: 'fault found',
  };
}
