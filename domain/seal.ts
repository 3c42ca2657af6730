/** The daily seal: the heads of all chains at one moment, chained themselves, so that a tail that was cut off later shows. */
import { hashOf } from './canonical-json';

export type ChainHead = { length: number; hash: string };
export type Heads = Record<string, ChainHead>;

/** `heads` holds the chains that moved since the seal before: together the seals hold every chain. */
export type Seal = { number: number; at: Date; heads: Heads; previousHash: string };

export function sealHash({ number, at, heads, previousHash }: Seal): string {
  return hashOf({ number, at: at.toISOString(), heads, previousHash });
}
