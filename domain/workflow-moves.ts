/** Where each command leads: the arrows of the diagrams. A test holds them against `decide`. */
import type { Stage, Standing } from './article';
import type { CommandType } from './command';

type Move<Place> = { from: readonly Place[]; to: Place; note?: string };

export const stageMoves = {
  submit: [{ from: ['drafting'], to: 'in_review' }],
  take_back: [{ from: ['in_review'], to: 'drafting' }],
  send_back: [{ from: ['drafting', 'in_review', 'approved'], to: 'drafting' }],
  approve: [
    { from: ['in_review'], to: 'approved' },
    { from: ['in_review'], to: 'drafting', note: 'where somebody typed since' },
    { from: ['in_review'], to: 'in_review', note: 'as the first of two signatures' },
  ],
  save: [{ from: ['approved'], to: 'drafting' }],
  restore: [{ from: ['approved'], to: 'drafting' }],
  correct: [{ from: ['approved'], to: 'drafting' }],
  take_out_note: [{ from: ['approved'], to: 'drafting' }],
  erase: [{ from: ['approved'], to: 'drafting', note: 'where the text in progress goes too' }],
} as const satisfies Partial<Record<CommandType, readonly Move<Stage>[]>>;

export const standingMoves = {
  publish: [{ from: ['unpublished', 'live'], to: 'live' }],
  publish_on_one_signature: [{ from: ['unpublished', 'live'], to: 'live' }],
  withdraw: [{ from: ['live'], to: 'withdrawn' }],
  kill: [{ from: ['unpublished', 'live', 'withdrawn'], to: 'killed' }],
  reinstate: [
    { from: ['withdrawn', 'killed'], to: 'live' },
    { from: ['killed'], to: 'unpublished', note: 'where it was never published' },
  ],
  spike: [{ from: ['unpublished'], to: 'spiked' }],
  unspike: [{ from: ['spiked'], to: 'unpublished' }],
} as const satisfies Partial<Record<CommandType, readonly Move<Standing>[]>>;

/** All arrows of one diagram, one per place of departure. */
export function arrowsOf<Place>(moves: Record<string, readonly Move<Place>[]>) {
  return Object.entries(moves).flatMap(([command, ways]) =>
    ways.flatMap(({ from, to, note }) => from.map((place) => ({ command, from: place, to, note }))),
  );
}
