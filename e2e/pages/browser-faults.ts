import type { Page } from '@playwright/test';

/** What the browser complains of on this page from now on: errors, refused policies, texts that server and browser made differently. */
export function browserFaults(page: Page): string[] {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (said) => {
    const text = said.text();
    // A screen that answers 404 is meant to; the browser notes the answer as an error.
    if (/status of 404/.test(text)) return;
    if (said.type() === 'error' || /hydrat|Content.Security.Policy/i.test(text)) faults.push(text);
  });
  return faults;
}
