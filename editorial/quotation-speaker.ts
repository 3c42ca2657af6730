import { plainText, type Inline, type Paragraph } from '@/domain/document';

export type Spoken = { content: Paragraph[]; speaker: string | null; source: string | null };

/** “— Elena Bruzzone, pilot” as the last line of a quotation says who speaks, and where or as what. */
export function withSpeakerSplitOff(paragraphs: Paragraph[]): Spoken {
  const last = paragraphs.at(-1);
  if (!last) return { content: [], speaker: null, source: null };
  const inline = last.content ?? [];
  const lineStart = inline.findLastIndex((piece) => piece.type === 'lineBreak') + 1;
  const line = plainText(inline.slice(lineStart)).trim();
  const rest: Inline[] = inline.slice(0, Math.max(lineStart - 1, 0));
  const content =
    rest.length > 0 ? [...paragraphs.slice(0, -1), { ...last, content: rest }] : paragraphs.slice(0, -1);
  const name = /^(?:[—–―]{1,2}|--)\s*(\S.*)$/u.exec(line)?.[1];
  if (name === undefined || name.length > 200 || content.length === 0) {
    return { content: paragraphs, speaker: null, source: null };
  }
  return { content, ...speakerOf(name) };
}

export function speakerOf(line: string): Pick<Spoken, 'speaker' | 'source'> {
  const [, speaker = line, source = null] = /^([^,，]+)[,，]\s*(\S.*)$/u.exec(line) ?? [];
  return { speaker: speaker.trim(), source };
}
