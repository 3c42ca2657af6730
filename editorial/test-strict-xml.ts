/** XML as a strict reader finds it, for tests: what is not well-formed throws. */
import { DOMParser, type Document, type Element } from '@xmldom/xmldom';

export function strictXml(text: string): Document {
  // The parser lets these pass; others do not.
  if (!/^[\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]*$/u.test(text))
    throw new Error('holds a sign that XML cannot');
  const parser = new DOMParser({
    onError: (level, message) => {
      if (!message.includes('Unicode replacement character')) throw new Error(`${level}: ${message}`);
    },
  });
  return parser.parseFromString(text, 'text/xml');
}

/** The elements of that name right below, whatever their prefix stands for. */
export function below(parent: Document | Element, name: string): Element[] {
  return [...parent.childNodes].filter((node): node is Element => node.nodeName === name);
}

/** The text of the one element of that name right below. */
export function textOf(parent: Document | Element, name: string): string {
  const found = below(parent, name);
  if (found.length !== 1) throw new Error(`${found.length} of ${name} in ${parent.nodeName}`);
  return found[0]!.textContent ?? '';
}
