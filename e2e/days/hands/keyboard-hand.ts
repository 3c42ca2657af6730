/** The keyboard alone: Tab, arrows, letters, Enter. A control that has not the focus after so many strokes cannot be reached. */
import { expect, type Locator, type Page } from '@playwright/test';
import type { Hand } from './hand';
import { awake } from './awake';
import { caretAt, isCaretAtEnd } from './caret-at';
import { strokesTowards } from './strokes-towards';

const mostStrokes = 150;

export function keyboardHand(page: Page): Hand {
  const stroke = (key: string) => page.keyboard.press(key);
  let left = '';
  // A page that is loaded anew begins at its beginning.
  page.on('domcontentloaded', () => {
    left = '';
  });

  /** An act that takes the focus away with it leaves whoever cannot see the screen at its beginning. */
  async function keptItsPlace(control: Locator) {
    const lost = await page.evaluate(() => document.activeElement === document.body);
    if (lost && page.url() === left)
      throw new Error(`the focus was lost before ${String(control)} at ${left}`);
  }

  async function reach(control: Locator) {
    await awake(control);
    await keptItsPlace(control);
    for (let strokes = 0; strokes < mostStrokes;) {
      const way = await control.evaluate(strokesTowards);
      if (way === null) return expect(control).toBeInViewport();
      for (let left = way.times; left > 0; left--) await stroke(way.key);
      strokes += way.times;
    }
    throw new Error(`${String(control)} cannot be reached by keyboard at ${page.url()}`);
  }

  async function press(control: Locator) {
    await reach(control);
    const ticks = await control.evaluate((element) => element.matches('[type=radio], [type=checkbox]'));
    await stroke(ticks ? 'Space' : 'Enter');
    left = page.url();
  }

  return {
    press,
    async write(field, words) {
      await reach(field);
      await stroke('Control+A');
      await page.keyboard.type(words);
    },
    async choose(list, option) {
      await reach(list);
      await stroke('Home');
      // A list of many people is not walked through line by line.
      await page.keyboard.type(option.split(' ')[0]!);
      const chosen = () => list.evaluate((node) => (node as HTMLSelectElement).selectedOptions[0]?.label);
      for (let strokes = 0; strokes < mostStrokes && (await chosen()) !== option; strokes++)
        await stroke('ArrowDown');
      expect(await chosen()).toBe(option);
    },
    async pick(line) {
      await awake(line);
      for (let strokes = 0; strokes < mostStrokes; strokes++) {
        if (await line.evaluate((node) => node === document.activeElement)) return;
        await stroke('j');
      }
      throw new Error(`${String(line)} cannot be reached in its list at ${page.url()}`);
    },
    async stand(text, line) {
      await reach(text);
      await stroke('Control+Home');
      const inside = () => line.evaluate((node) => node.contains(document.getSelection()?.focusNode ?? null));
      for (let strokes = 0; strokes < mostStrokes && !(await inside()); strokes++) await stroke('ArrowDown');
      // The key goes to the end of a row; the line may have several.
      for (let rows = 0; rows < mostStrokes && !(await line.evaluate(isCaretAtEnd)); rows++) {
        await stroke('End');
        if (!(await line.evaluate(isCaretAtEnd))) await stroke('ArrowDown');
      }
      await caretAt(line);
    },
    async mark(_line, words) {
      for (const _letter of words) await stroke('Shift+ArrowLeft');
    },
  };
}
