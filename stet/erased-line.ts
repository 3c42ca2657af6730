import type { ErasedText } from '@/storage/erased-texts';

/** An erasure is no fault: it is told, with the seal that proves that the record still tells of it. */
export function erasedLine({
  article,
  revision,
  at,
  reason,
  askedBy,
  confirmedBy,
  seal,
}: ErasedText): string {
  const covered = seal ? `sealed by seal ${seal.number} of ${seal.at.toISOString()}` : 'not sealed yet';
  const people = `asked for by ${askedBy}, confirmed by ${confirmedBy}`;
  return `Erased: revision ${revision} of ${article} on ${at.toISOString()} (${reason}), ${people}, ${covered}.`;
}
