import { expect, type Locator } from '@playwright/test';

/** Runs in the page: whether the caret stands behind the last letter of the line, with nothing marked. */
export function isCaretAtEnd(line: Element): boolean {
  const selection = document.getSelection();
  const here = selection?.focusNode;
  if (!selection?.isCollapsed || !here || !line.contains(here)) return false;
  const rest = document.createRange();
  rest.setStart(here, selection.focusOffset);
  rest.setEnd(line, line.childNodes.length);
  return String(rest) === '';
}

/** Waits until the caret has come to the end of the line. */
export async function caretAt(line: Locator): Promise<void> {
  await expect.poll(() => line.evaluate(isCaretAtEnd)).toBe(true);
}
