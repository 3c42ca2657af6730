import { parse, defaultTreeAdapter } from 'parse5';
import type { DefaultTreeAdapterMap } from 'parse5';

/** An element of a page with its place in the page's text. */
export type HtmlElement = { name: string; attributes: Map<string, string>; start: number; end: number };

/** The elements of a page in the order of its text, found as a browser would find them. */
export function htmlElements(html: string): HtmlElement[] {
  const found: HtmlElement[] = [];
  collect(parse(html, { sourceCodeLocationInfo: true }), found);
  return found;
}

function collect(node: DefaultTreeAdapterMap['node'], found: HtmlElement[]) {
  if (defaultTreeAdapter.isElementNode(node) && node.sourceCodeLocation) {
    found.push({
      name: node.tagName,
      attributes: new Map(node.attrs.map(({ name, value }) => [name, value])),
      start: node.sourceCodeLocation.startOffset,
      end: node.sourceCodeLocation.endOffset,
    });
  }
  if ('content' in node) collect(node.content, found);
  if ('childNodes' in node) for (const child of node.childNodes) collect(child, found);
}
