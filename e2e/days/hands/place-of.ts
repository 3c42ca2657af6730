/** Both run in the page, on a line of a text. */

export function placeOf(
  line: Element,
  words: string,
): { x: number; y: number; width: number; height: number } {
  const texts = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const at = text.textContent?.lastIndexOf(words) ?? -1;
    if (at < 0) continue;
    const range = document.createRange();
    range.setStart(text, at);
    range.setEnd(text, at + words.length);
    const { x, y, width, height } = range.getBoundingClientRect();
    return { x, y, width, height };
  }
  throw new Error(`"${words}" is not in "${line.textContent}"`);
}

/** Just behind the end of its last row, where there is room: what is touched on a marked word stays marked. */
export function endOf(line: Element): { x: number; y: number } {
  const frame = line.getBoundingClientRect();
  const range = document.createRange();
  range.selectNodeContents(line);
  const row = [...range.getClientRects()].at(-1);
  const written = row && row.width > 0 ? row : { right: frame.left, top: frame.top, height: frame.height };
  return { x: Math.min(written.right + 6, frame.right - 1), y: written.top + written.height / 2 };
}
