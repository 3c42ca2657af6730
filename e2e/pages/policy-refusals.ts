import type { Page } from '@playwright/test';

/** What the browser refuses on this page from now on because of its content policy. */
export function policyRefusals(page: Page): string[] {
  const refused: string[] = [];
  page.on('console', (said) => {
    if (/Content.Security.Policy/i.test(said.text())) refused.push(said.text());
  });
  return refused;
}
