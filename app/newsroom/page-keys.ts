/** The keys of each page, as `?` shows them. A page of its own kind gets one line here, and its sentences in `newsroom.keys`. */
import type { Catalogue } from '@/components/newsroom/catalogue';

type Does = keyof Catalogue['newsroom']['keys']['does'];
export type PageKey = { keys: readonly string[]; does: Does };
type PageKeys = { name: 'queue' | 'article' | 'compare'; at: RegExp; keys: readonly PageKey[] };

/** `Mod` is Ctrl, and ⌘ where keyboards have it. */
export const keysEverywhere: readonly PageKey[] = [
  { keys: ['Mod', 'K'], does: 'palette' },
  { keys: ['?'], does: 'keys' },
  { keys: ['Esc'], does: 'close' },
];

const pages: readonly PageKeys[] = [
  {
    name: 'queue',
    at: /^\/newsroom(\/(queues|desks)\/[^/]+)?$/,
    keys: [
      { keys: ['J'], does: 'nextLine' },
      { keys: ['K'], does: 'lineBefore' },
      { keys: ['Enter'], does: 'openLine' },
    ],
  },
  {
    name: 'compare',
    at: /^\/newsroom\/articles\/[^/]+\/compare$/,
    keys: [
      { keys: ['J'], does: 'nextChange' },
      { keys: ['K'], does: 'changeBefore' },
    ],
  },
  {
    name: 'article',
    at: /^\/newsroom\/articles\/[^/]+$/,
    keys: [
      { keys: ['A'], does: 'nextAct' },
      { keys: ['Mod', 'Enter'], does: 'nextActTyping' },
      { keys: ['Mod', 'B'], does: 'strong' },
      { keys: ['Mod', 'I'], does: 'emphasis' },
      { keys: ['Mod', 'Alt', '2'], does: 'heading' },
      { keys: ['Mod', 'Alt', '3'], does: 'subheading' },
      { keys: ['Mod', 'Shift', '8'], does: 'list' },
      { keys: ['Mod', 'Shift', '7'], does: 'numberedList' },
      { keys: ['Mod', 'Shift', '9'], does: 'quotation' },
      { keys: ['Mod', 'Shift', 'K'], does: 'toCheck' },
      { keys: ['Shift', 'Enter'], does: 'lineBreak' },
      { keys: ['Mod', 'Z'], does: 'undo' },
      { keys: ['Mod', 'Shift', 'Z'], does: 'redo' },
    ],
  },
];

export function keysOfPage(path: string): PageKeys | undefined {
  return pages.find(({ at }) => at.test(path));
}
