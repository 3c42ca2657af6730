/** The policy of a public page: nothing but its own styles, by their hashes, and its own pictures and fonts. */
import { createHash } from 'node:crypto';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Where a page has its style sheets: in itself, or as files of ours. */
export type SheetsAre = 'inside' | 'beside';

/** `styles`: the style elements of the page, as they stand in it. */
export function policyOf(styles: readonly string[], sheets: SheetsAre): string {
  const allowed = [...(sheets === 'beside' ? ["'self'"] : []), ...new Set(styles.map(textOf).map(hash))];
  return [
    "default-src 'none'",
    `style-src ${allowed.join(' ') || "'none'"}`,
    "img-src 'self'",
    "media-src 'self'",
    "font-src 'self'",
    // Not for the page: whoever judges pages by their robots.txt fetches it from there.
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** Styles are plain text up to their end: nothing in them is decoded. */
const textOf = (element: string) => element.slice(element.indexOf('>') + 1, element.lastIndexOf('</'));
