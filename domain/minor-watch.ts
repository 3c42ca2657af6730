/**
 * Watches what is to be published as a minor change, without a word to readers: a changed number, name, quotation or
 * negation asks. It compares what stands in the texts, not where: a moved paragraph, a typing error and a comma pass.
 */
import type { ArticleDocument } from './document';
import { textUnits, type TextUnit } from './document-text';
import type { Language } from './language';
import type { WatchedChange, WatchedKind } from './watched-change';
import { namesIn } from './watched-names';
import { negationsIn } from './watched-negations';
import { numbersIn } from './watched-numbers';
import { quotationBlocks, quotationsIn } from './watched-quotations';

/** What a passage has of one kind, in its order. */
type Found = { unit: string; found: string[] };

/** Empty where nothing asks, and where the text brings readers a public note that they do not have yet. */
export function minorWatch(
  live: ArticleDocument,
  next: ArticleDocument,
  language: Language,
  knownNames: readonly string[],
): WatchedChange[] {
  const had = new Set(live.attrs.notes.map(({ id }) => id));
  if (next.attrs.notes.some(({ id }) => !had.has(id))) return [];
  const before = unitsOf(live);
  const after = unitsOf(next);
  const compare = (kind: WatchedKind, find: (text: string) => string[]) => {
    const found = (units: TextUnit[]) => units.map(({ unit, text }) => ({ unit, found: find(text) }));
    return changeOf(kind, found(before), found(after));
  };
  const quoted = (units: TextUnit[], document: ArticleDocument) => [
    ...units.map(({ unit, text }) => ({ unit, found: quotationsIn(text) })),
    ...quotationBlocks(document),
  ];
  return [
    ...compare('number', (text) => numbersIn(text, language)),
    ...namesChanged(before, after, language, knownNames),
    ...changeOf('quotation', quoted(before, live), quoted(after, next)),
    ...compare('negation', (text) => negationsIn(text, language)),
  ];
}

/** Who stands in the byline is a list of ids, not words. */
function unitsOf(document: ArticleDocument): TextUnit[] {
  return textUnits(document).filter(({ unit }) => unit !== 'byline');
}

/** A word that only became large or small, at the beginning of a sentence or by the rules of style, is no other name. */
function namesChanged(
  before: TextUnit[],
  after: TextUnit[],
  language: Language,
  known: readonly string[],
): WatchedChange[] {
  const found = (units: TextUnit[]) =>
    units.map(({ unit, text }) => ({ unit, found: namesIn(text, language, known) }));
  const changed = changeOf('name', found(before), found(after));
  const written = (units: TextUnit[], name: string) =>
    units.reduce((sum, { text }) => sum + text.toLowerCase().split(name.toLowerCase()).length - 1, 0);
  return changed.flatMap(({ kind, gone, come }) => {
    const other = (name: string) => name.includes(' … ') || written(before, name) !== written(after, name);
    const rest = { kind, gone: gone.filter(other), come: come.filter(other) };
    return rest.gone.length + rest.come.length > 0 ? [rest] : [];
  });
}

function changeOf(kind: WatchedKind, before: Found[], after: Found[]): WatchedChange[] {
  const all = (units: Found[]) => units.flatMap(({ found }) => found);
  const gone = without(all(before), all(after));
  const come = without(all(after), all(before));
  if (gone.length + come.length > 0) return [{ kind, gone, come }];
  const swapped = before.flatMap(({ unit, found }) => {
    const now = after.find((other) => other.unit === unit)?.found;
    return now && now.join('\n') !== found.join('\n') && without(now, found).length === 0
      ? [{ was: found.join(' … '), is: now.join(' … ') }]
      : [];
  });
  if (swapped.length === 0) return [];
  return [{ kind, gone: swapped.map(({ was }) => was), come: swapped.map(({ is }) => is) }];
}

/** What is left of one list when everything in the other is taken out of it, each as often as it is there. */
function without(list: readonly string[], taken: readonly string[]): string[] {
  const left = [...taken];
  return list.filter((entry) => {
    const at = left.indexOf(entry);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
