/** Whether the lines of one chain still hold together, from the first to the head that is kept beside them. */
import { activityHash, type ActivityRow } from './activity';
import type { ChainHead } from './seal';

export type ChainedRow = ActivityRow & { hash: string };

/** Where a chain that is read in pieces has got to; start with `chainStart`. */
export type ChainPlace = { seq: number; hash: string };
export const chainStart: ChainPlace = { seq: 0, hash: '' };

export type Walked = { place: ChainPlace; faults: string[] };

export function walkChain(rows: readonly ChainedRow[], from: ChainPlace): Walked {
  const faults: string[] = [];
  let place = from;
  for (const { hash, ...row } of rows) {
    if (row.seq !== place.seq + 1) faults.push(`${gap(place.seq + 1, row.seq - 1)} missing from the record`);
    else if (row.previousHash !== place.hash)
      faults.push(`line ${row.seq} does not follow from the line before it`);
    if (activityHash(row) !== hash)
      faults.push(`line ${row.seq} (${row.act}) was changed after it was written`);
    place = { seq: row.seq, hash };
  }
  return { place, faults };
}

/** What the end of the walk says about the head that was kept. */
export function headFaults(place: ChainPlace, head: ChainHead): string[] {
  if (place.seq < head.length)
    return [`${gap(place.seq + 1, head.length)} missing from the end of the record`];
  if (place.seq > head.length || place.hash !== head.hash)
    return [`the record ends with line ${place.seq}, and its head says otherwise`];
  return [];
}

function gap(first: number, last: number): string {
  return first === last ? `line ${first} is` : `lines ${first} to ${last} are`;
}
