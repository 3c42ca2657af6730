/** Keeps one id for each block, also after a split, a paste or a drop: comparisons, comments and shares of words lean on it. */
import type { Node } from '@tiptap/pm/model';
import { Plugin, PluginKey, type EditorState, type Transaction } from '@tiptap/pm/state';

type Place = { pos: number; node: Node };

export function blockIds(newBlockId: () => string): Plugin {
  return new Plugin({
    key: new PluginKey('blockIds'),
    appendTransaction: (transactions, before, after) =>
      transactions.some(({ docChanged }) => docChanged)
        ? withIds(transactions, before, after, newBlockId)
        : null,
  });
}

function withIds(
  transactions: readonly Transaction[],
  before: EditorState,
  after: EditorState,
  newBlockId: () => string,
): Transaction | null {
  const places = new Map<string, Place[]>();
  after.doc.descendants((node, pos) => {
    if (node.attrs.id === undefined) return;
    const id = String(node.attrs.id);
    places.set(id, [...(places.get(id) ?? []), { pos, node }]);
  });
  const change = after.tr;
  for (const [id, sharing] of places) {
    const owner = id === '' ? undefined : ownerOf(id, sharing, transactions, before);
    for (const place of sharing) if (place !== owner) change.setNodeAttribute(place.pos, 'id', newBlockId());
  }
  return change.docChanged ? change.setMeta('addToHistory', true) : null;
}

/** The block that had the id before keeps it. Of a block that was split before its first word, the half with the words does. */
function ownerOf(
  id: string,
  sharing: Place[],
  transactions: readonly Transaction[],
  before: EditorState,
): Place | undefined {
  const [first, second] = sharing;
  if (!first || !second) return first;
  if (first.node.content.size === 0 && second.pos === first.pos + first.node.nodeSize) return second;
  let was: number | undefined;
  before.doc.descendants((node, pos) => {
    if (node.attrs.id === id) was = pos;
    return was === undefined;
  });
  if (was === undefined) return first;
  const now = transactions.reduce((pos, { mapping }) => mapping.map(pos), was);
  return sharing.find(({ pos }) => pos === now) ?? first;
}
