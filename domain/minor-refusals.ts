/** What is published over a live text without a word to readers is called minor by somebody, with a reason, where the watch asks. */
import type { RevisionFacts } from './article';
import type { Refusal } from './refusal';
import { watchedKinds, type WatchedChange, type WatchedKind } from './watched-change';

export function minorRefusals(revision: RevisionFacts | null, minor: string | undefined): Refusal[] {
  if (!revision || revision.watched.length === 0 || (minor ?? '').trim() !== '') return [];
  const told = Object.fromEntries(
    watchedKinds.map((kind) => [kind, toldOf(kind, revision.watched)]),
  ) as Record<WatchedKind, string>;
  return [{ code: 'watched_change', values: { revision: revision.number, ...told } }];
}

/** `90 → 80`, the same in every language; `none` where nothing of the kind changed. */
function toldOf(kind: WatchedKind, changes: readonly WatchedChange[]): string {
  const change = changes.find((candidate) => candidate.kind === kind);
  if (!change) return 'none';
  return [change.gone, change.come].map((side) => side.map(short).join(', ') || '–').join(' → ');
}

const longest = 80;

function short(words: string): string {
  const characters = [...words];
  return characters.length <= longest ? words : `${characters.slice(0, longest - 1).join('')}…`;
}
