/** What the press has to know about a document, as `components/site/press-mark.tsx` says it of a page. */
export type DocumentMark = {
  status: 200 | 404 | 410;
  /** What the document shows, in the words of the press runs. */
  tags: readonly string[];
  /** The document is right until then. */
  until?: Date | null;
};

/** A document has no head to carry its mark: it goes beside it, and the press takes it off. */
export function pressedDocument(
  body: string | Uint8Array<ArrayBuffer>,
  type: string,
  { status, tags, until }: DocumentMark,
): Response {
  const mark = { status, tags: [...new Set(tags)], until: until?.toISOString() };
  return new Response(body, { headers: { 'Content-Type': type, 'Stet-Press': JSON.stringify(mark) } });
}

/** There is, or was, a page at such an address, but no such document. */
export function noDocument(status: 404 | 410, tags: readonly string[]): Response {
  const sentence = status === 404 ? 'Not found.\n' : 'Gone.\n';
  return pressedDocument(sentence, 'text/plain; charset=utf-8', { status, tags });
}
