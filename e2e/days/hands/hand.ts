import type { Locator } from '@playwright/test';

/** How somebody works at a screen: the same acts, whichever way. Each fails where a person would not get on. */
export type Hand = {
  /** A button, a link, a line of a menu. */
  press(control: Locator): Promise<void>;
  /** In place of what stands in the field. */
  write(field: Locator, words: string): Promise<void>;
  choose(list: Locator, option: string): Promise<void>;
  /** A line of a list, to see what it is about. */
  pick(line: Locator): Promise<void>;
  /** The caret to the end of one line of a text. */
  stand(text: Locator, line: Locator): Promise<void>;
  /** The last words of the line that was just typed. */
  mark(line: Locator, words: string): Promise<void>;
};
