// Makes docs/article.png, the picture in the README, from the demo paper that `npm start` serves.
import { chromium } from '@playwright/test';
import { findBrowser } from './find-browser.js';

const paper = process.env.STET_E2E_URL ?? 'http://localhost:3000';
const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
const browser = await chromium.launch({ executablePath: await findBrowser(console.log), args });
const page = await browser.newPage({ viewport: { width: 1180, height: 1240 } });
await page.goto(`${paper}/en`);
const story = page.getByRole('main').getByRole('link', { name: /one sheet of paper/ });
await page.goto(new URL((await story.first().getAttribute('href')) ?? '', paper).href);
await page.evaluate(() => document.fonts.ready);
await page.screenshot({ path: 'docs/article.png' });
await browser.close();
console.log('docs/article.png is new.');
