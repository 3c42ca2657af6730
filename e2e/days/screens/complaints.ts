import type { Page } from '@playwright/test';

/** A server that is being written on tells of its own work there. */
const ofTheWorkshop = /\[Fast Refresh\]|\[HMR\]|React DevTools|__nextjs_/;

/** What the browser complains of on this page from now on: errors, warnings, what the policy refuses. */
export function complaints(page: Page): string[] {
  const heard: string[] = [];
  page.on('console', (said) => {
    const grave = said.type() === 'error' || said.type() === 'warning';
    const told = `${page.url()}: ${said.text()} (${said.location().url})`;
    // A page that is not found says so itself.
    const itself = said.location().url === page.url() && /\b404\b/.test(said.text());
    if (grave && !itself && !ofTheWorkshop.test(told)) heard.push(told);
  });
  page.on('pageerror', (error) => heard.push(`${page.url()}: ${error.message}`));
  return heard;
}
