/** Somebody's day: a browser of their own, their language, their way of working. */
import { expect, type Browser, type Page } from '@playwright/test';
import type { Language } from '@/domain/language';
import { password } from '../sign-in';
import { sayIn, type Say } from './catalogue';
import type { Hand } from './hands/hand';
import { complaints } from './screens/complaints';
import { lookAt, lookCloselyAt } from './screens/look-at';
import type { Way } from './ways';

/** A screen asks now and then whether anything is new; once somebody has signed out it is told nothing. */
const askedAfterSigningOut = /\/version\)$/;

export type Day = {
  page: Page;
  hand: Hand;
  say: Say;
  language: Language;
  /** What has to hold on every screen. */
  look: (screen: string) => Promise<void>;
  /** Everything that has to hold, on what no address leads to: an opened form, a menu, an answer. */
  lookClosely: (screen: string) => Promise<void>;
  signIn: (email: string) => Promise<void>;
  /** Up to here the browser has complained of nothing; from here on a screen may ask, signed out, whether anything is new. */
  isLeaving: () => void;
  end: () => Promise<void>;
};

export async function beginDay(browser: Browser, { language, hand: handOn, device }: Way): Promise<Day> {
  const context = await browser.newContext(device);
  const page = await context.newPage();
  const heard = complaints(page);
  let hasLeft = false;
  const hand = handOn(page);
  const say = sayIn(language);
  const look = (screen: string) => lookAt(page, language, screen);
  const lookClosely = (screen: string) => lookCloselyAt(page, language, screen);
  return {
    page,
    hand,
    say,
    language,
    look,
    lookClosely,
    async signIn(email) {
      await page.goto('/newsroom');
      await look('sign-in');
      await hand.write(page.getByLabel(say('signIn.email')), email);
      await hand.write(page.getByLabel(say('signIn.password')), password);
      await hand.press(page.getByRole('button', { name: say('signIn.button') }));
      await expect(page).toHaveURL(/\/newsroom\/queues\/mine$/);
      await look('own queue');
    },
    isLeaving() {
      expect(heard, 'what the browser complained of').toEqual([]);
      hasLeft = true;
    },
    async end() {
      const told = heard.filter((one) => !hasLeft || !askedAfterSigningOut.test(one));
      expect(told, 'what the browser complained of').toEqual([]);
      await context.close();
    },
  };
}
