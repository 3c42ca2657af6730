import type { HtmlElement } from '@/press/html-elements';

/** Whether an element is there for Next's scripts alone. Data for search engines is no script. */
export function isScriptElement({ name, attributes }: HtmlElement): boolean {
  if (name === 'script') return attributes.get('type') !== 'application/ld+json';
  if (name === 'meta') return attributes.get('name') === 'next-size-adjust';
  if (name !== 'link') return false;
  const rel = attributes.get('rel');
  // React holds the first picture back until a script has come (rel=expect): without scripts that is for ever.
  if (rel === 'modulepreload' || rel === 'expect') return true;
  return rel === 'preload' && attributes.get('as') === 'script';
}
