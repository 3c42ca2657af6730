import type { Page } from '@playwright/test';

/** What readers would get is shown in a frame in which nothing may run; their pages get on without. */
const ofThePreview = /frame is sandboxed and the 'allow-scripts' permission is not set/;
/** A server that is being written on tells of its own work there. */
const ofTheWorkshop = /\[Fast Refresh\]|\[HMR\]|React DevTools|__nextjs_/;

/** What the browser complains of on this page from now on: errors, what the policy refuses, pages drawn otherwise than they came. */
export function complaints(page: Page): string[] {
  const heard: string[] = [];
  page.on('console', (said) => {
    const told = `${page.url()}: ${said.text()} (${said.location().url})`;
    // A page that is not found says so itself.
    const itself = said.location().url === page.url() && /\b404\b/.test(said.text());
    if (said.type() === 'error' && !itself && !ofTheWorkshop.test(told) && !ofThePreview.test(told))
      heard.push(told);
  });
  page.on('pageerror', (error) => {
    // The paper fades from page to page, the newsroom does not: between the two the browser gives it up.
    if (!/ViewTransition opt-in/.test(error.message)) heard.push(`${page.url()}: ${error.message}`);
  });
  return heard;
}
