import { expect, type Locator } from '@playwright/test';

/** Waits until the control is there and answers: a page of the newsroom is drawn a moment before its scripts listen. */
export async function awake(control: Locator): Promise<void> {
  await expect(control).toBeVisible();
  await expect(control).toBeEnabled();
  await expect
    .poll(() =>
      control.evaluate((element) => {
        const answers = (node: Element) => Object.keys(node).some((key) => key.startsWith('__react'));
        const outside = !document.querySelector('body.newsroom, body.outside');
        return outside || element.closest('[contenteditable]') !== null || answers(element);
      }),
    )
    .toBe(true);
}
