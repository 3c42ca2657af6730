/** The one door through which JSON becomes a document: sizes first, then the schema, then every attribute. */
import { Fragment, type Node } from 'prosemirror-model';
import { fieldNames, type ArticleDocument } from './document';
import { unstorable } from './document-attributes';
import { documentSchema } from './document-schema';
import type { Refusal } from './refusal';
import { ok, refuse, type Result } from './result';

/** A long read has 10,000 words; these are limits against mistakes and attacks, not against long reads. */
export const documentLimits = { characters: 3_000_000, nodes: 30_000, depth: 12 };

/** Parts of the text that have a name of their own: a block of that name would give its words to their writers. */
const namedParts: readonly string[] = [...fieldNames, 'byline', 'dateline', 'socialText'];

export function parseDocument(json: unknown): Result<ArticleDocument, Refusal> {
  const tooBig = exceeds(json);
  if (tooBig === 'content') return refuse({ code: 'document_unstorable', values: {} });
  if (tooBig) return refuse({ code: 'document_too_large', values: { limit: tooBig } });
  try {
    const node = joined(documentSchema.nodeFromJSON(json));
    node.check();
    if (node.type.name !== 'doc') throw new RangeError('the root is not a document');
    const ids = new Set<string>(namedParts);
    node.descendants((child) => {
      const id: unknown = child.attrs.id;
      if (id === undefined) return;
      if (id === '' || ids.has(String(id))) throw new RangeError('every block needs an id of its own');
      ids.add(String(id));
    });
    const document = node.toJSON() as ArticleDocument;
    const notes = document.attrs.notes.map((note) => note.id);
    if (new Set(notes).size < notes.length) throw new RangeError('every note needs an id of its own');
    return ok(document);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return refuse({ code: 'document_invalid', values: { reason: error.message.slice(0, 200) } });
  }
}

/** Joins neighbouring pieces of text with the same marks, so that one text has one form and one hash. */
function joined(node: Node): Node {
  return node.isText ? node : node.copy(Fragment.fromArray(node.children.map(joined)));
}

/** Walks with its own stack, because a document that is nested too deeply would break one that recurses. */
function exceeds(json: unknown): keyof typeof documentLimits | 'content' | undefined {
  const left = { ...documentLimits };
  const waiting: { value: unknown; depth: number }[] = [{ value: json, depth: 0 }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value, depth } = next;
    if (typeof value === 'string') {
      if ((left.characters -= value.length) < 0) return 'characters';
      if (unstorable.test(value)) return 'content';
    } else if (typeof value === 'object' && value !== null) {
      if (depth > documentLimits.depth * 2) return 'depth';
      if ((left.nodes -= Array.isArray(value) ? 0 : 1) < 0) return 'nodes';
      for (const child of Object.values(value)) waiting.push({ value: child, depth: depth + 1 });
    }
  }
  return undefined;
}
