import type { Page } from '@playwright/test';
import { awake } from './awake';
import { caretAt } from './caret-at';
import type { Hand } from './hand';
import { endOf, placeOf } from './place-of';

export function pointerHand(page: Page): Hand {
  return {
    async press(control) {
      await awake(control);
      await control.click();
    },
    async pick(line) {
      await awake(line);
      await line.click();
    },
    async write(field, words) {
      await awake(field);
      await field.click();
      await page.keyboard.press('Control+A');
      await page.keyboard.type(words);
    },
    async choose(list, option) {
      await awake(list);
      await list.selectOption({ label: option });
    },
    async stand(_text, line) {
      await awake(line);
      await line.scrollIntoViewIfNeeded();
      const { x, y } = await line.evaluate(endOf);
      await page.mouse.click(x, y);
      await caretAt(line);
    },
    async mark(line, words) {
      const { x, y, width, height } = await line.evaluate(placeOf, words);
      await page.mouse.move(x, y + height / 2);
      await page.mouse.down();
      await page.mouse.move(x + width, y + height / 2, { steps: 4 });
      await page.mouse.up();
    },
  };
}
