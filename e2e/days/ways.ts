/** The three ways in which every day is walked: each language once, and between them every kind of hand. */
import type { BrowserContextOptions, Page } from '@playwright/test';
import type { Language } from '@/domain/language';
import type { Hand } from './hands/hand';
import { keyboardHand } from './hands/keyboard-hand';
import { pointerHand } from './hands/pointer-hand';
import { thumbHand } from './hands/thumb-hand';

export type Way = {
  said: string;
  language: Language;
  hand: (page: Page) => Hand;
  device: BrowserContextOptions;
};

export const ways: readonly Way[] = [
  {
    said: 'in English, by keyboard alone',
    language: 'en',
    hand: keyboardHand,
    device: { locale: 'en-GB', viewport: { width: 1280, height: 800 } },
  },
  {
    said: 'in Italian, by thumb',
    language: 'it',
    hand: thumbHand,
    device: {
      locale: 'it-IT',
      viewport: { width: 390, height: 844 },
      deviceScaleFactor: 2,
      isMobile: true,
      hasTouch: true,
    },
  },
  {
    said: 'in Chinese, with a pointer, in the dark',
    language: 'zh',
    hand: pointerHand,
    device: { locale: 'zh-CN', viewport: { width: 1440, height: 900 }, colorScheme: 'dark' },
  },
];
