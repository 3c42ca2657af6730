/** The few questions that the reading of HTML asks its tree. */
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';

export type HtmlNode = Tree.ChildNode;
export type HtmlElement = Tree.Element;

/** What a page has that is never text of an article. */
const dropped = new Set(
  (
    'head script style nav template noscript iframe object embed svg math canvas audio video button select ' +
    'input textarea datalist dialog map'
  ).split(' '),
);
const blockTags = new Set(
  (
    'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 ' +
    'h4 h5 h6 header hgroup hr legend li main menu ol p pre search section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);

export function isElement(node: HtmlNode | Tree.ParentNode): node is HtmlElement {
  return 'tagName' in node;
}

export function isDropped(node: HtmlNode): boolean {
  return (
    node.nodeName === '#comment' ||
    node.nodeName === '#documentType' ||
    (isElement(node) && dropped.has(node.tagName))
  );
}

export function isText(node: HtmlNode): node is Tree.TextNode {
  return node.nodeName === '#text';
}

export function isBlock(node: HtmlNode): boolean {
  return isElement(node) && (blockTags.has(node.tagName) || node.childNodes.some((child) => isBlock(child)));
}

export function attribute(element: HtmlElement, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value;
}

/** In the order of the text, without what is dropped. */
export function* elementsIn(nodes: readonly HtmlNode[]): Generator<HtmlElement> {
  for (const node of nodes) {
    if (!isElement(node) || isDropped(node)) continue;
    yield node;
    yield* elementsIn(node.childNodes);
  }
}

/** Everything else here recurses, so a page made to nest too deeply has to be told first. */
export function isDeeperThan(root: Tree.ParentNode, limit: number): boolean {
  const waiting: { node: HtmlNode | Tree.ParentNode; depth: number }[] = [{ node: root, depth: 0 }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (next.depth > limit) return true;
    if (!('childNodes' in next.node)) continue;
    for (const child of next.node.childNodes) waiting.push({ node: child, depth: next.depth + 1 });
  }
  return false;
}
