import type { FoundStray } from '@/domain/stray-text';

const reasons: Record<FoundStray['reason'], string> = {
  share_label: 'a share label',
  read_more: 'a link to read more',
  related_heading: 'the heading of other stories',
  other_language: 'another language',
};

/** One line for each block that an import marked, and what to do about them; none where it marked nothing. */
export function strayNotes(id: string, stray: readonly FoundStray[]): string[] {
  if (stray.length === 0) return [];
  const lines = stray.map(({ block, reason, text }) => `  ${block}  ${reasons[reason]}: ${firstWords(text)}`);
  const found = stray.length === 1 ? '1 block does' : `${stray.length} blocks do`;
  return [
    `${found} not look like the article's own text. Publication waits until somebody keeps or removes them:`,
    ...lines,
    `npm run stet -- stray ${id} --keep|--remove [BLOCK…] --as EMAIL`,
  ];
}

function firstWords(text: string): string {
  const line = text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  return line.length <= 60 ? line : `${line.slice(0, 59).trimEnd()}…`;
}
