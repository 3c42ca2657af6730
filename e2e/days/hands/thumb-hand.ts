/** A thumb on a phone: what it touches has room for it, lies on the screen and under nothing else. */
import { expect, type Locator, type Page } from '@playwright/test';
import { awake } from './awake';
import { caretAt } from './caret-at';
import { endOf, placeOf } from './place-of';
import type { Hand } from './hand';
import { roomForThumb } from './room-for-thumb';

/** Of the thumb that the guidelines of both kinds of phone have in mind. */
const thumb = 44;

export function thumbHand(page: Page): Hand {
  const toTheMiddle = (control: Locator) =>
    control.evaluate((element) => element.scrollIntoView({ block: 'center', inline: 'center' }));

  async function touch(control: Locator) {
    await awake(control);
    const placed = async () => {
      await toTheMiddle(control);
      return control.evaluate(roomForThumb);
    };
    let room = await placed();
    // Nobody aims at what still moves: an answer above it may be on its way.
    for (let rests = 0; rests < 2; rests++) {
      await page.waitForTimeout(60);
      const now = await placed();
      if (now?.y !== room?.y || now?.x !== room?.x) rests = 0;
      room = now;
    }
    if (!room) throw new Error(`${String(control)} is covered, or outside of the screen, at ${page.url()}`);
    // Half a pixel goes to the rounding of a line's height.
    const least = Math.min(room.width, room.height) + 0.5;
    if (least < thumb)
      throw new Error(
        `${String(control)} is ${room.width} × ${room.height} px, too small for a thumb, at ${page.url()}`,
      );
    await page.touchscreen.tap(room.x, room.y);
  }

  return {
    press: touch,
    pick: touch,
    async write(field, words) {
      await touch(field);
      await expect(field).toBeFocused();
      await page.keyboard.press('Control+A');
      await page.keyboard.type(words);
    },
    async choose(list, option) {
      // What opens then is the phone's own.
      await touch(list);
      await list.selectOption({ label: option });
    },
    async stand(_text, line) {
      await awake(line);
      await toTheMiddle(line);
      const { x, y } = await line.evaluate(endOf);
      await page.touchscreen.tap(x, y);
      await caretAt(line);
    },
    async mark(line, words) {
      // Twice on a word marks it.
      await toTheMiddle(line);
      const { x, y, width, height } = await line.evaluate(placeOf, words);
      await page.touchscreen.tap(x + width / 2, y + height / 2);
      await page.touchscreen.tap(x + width / 2, y + height / 2);
      await expect.poll(() => page.evaluate(() => String(document.getSelection()))).toBe(words);
    },
  };
}
