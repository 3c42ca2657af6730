import { addressOf } from '@/press/address';

const file = /^\/(media|fixed|card)\/[\w./~-]+$/;
const quoted = /["'(\s>,](?:https?:\/\/[\w.:[\]-]+)?(\/[A-Za-z0-9._~/%-]+)/g;

/** Whether a path is something of the paper's that can be a file: a page, a document, a picture or a font. */
export function isPublicFile(path: string): boolean {
  if (path.includes('..')) return false;
  if (file.test(path) || path === '/favicon.ico') return true;
  const { kind } = addressOf(path);
  return !['root', 'unknown', 'elsewhere', 'search'].includes(kind);
}

/** What of the paper a page, a style sheet or a feed names, wherever it stands in it. */
export function publicLinks(text: string): string[] {
  const found = [...text.matchAll(quoted)].map(([, path]) => path!.replace(/(?<=.)\/$/, ''));
  return [...new Set(found)].filter(isPublicFile);
}
