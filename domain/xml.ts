/** XML, safe by its type: a string is text and is escaped, only what `element` made is markup. */
export class XmlElement {
  constructor(readonly xml: string) {}
}

type Attributes = Record<string, string | number>;
type Child = string | XmlElement | null;

export function element(name: string, attributes: Attributes, ...children: Child[]): XmlElement {
  const said = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(String(value))}"`);
  const inner = children.map((child) => (child instanceof XmlElement ? child.xml : escaped(child ?? '')));
  const head = `<${name}${said.join('')}`;
  return new XmlElement(inner.length === 0 ? `${head}/>` : `${head}>${inner.join('')}</${name}>`);
}

export function xmlDocument(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root.xml}\n`;
}

/** What no XML can hold, not even escaped: most control characters, halves of characters, and two that are none. */
const impossible = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** The text without what would break the document that carries it. */
export function legible(text: string): string {
  return text.toWellFormed().replace(impossible, '');
}

function escaped(text: string): string {
  return legible(text).replace(/[&<>"\r]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
