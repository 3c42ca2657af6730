import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** The rules of accessibility that the page breaks, each with the elements that break it. */
export async function accessFaults(
  page: Page,
  narrow = (axe: AxeBuilder) => axe,
): Promise<[rule: string, elements: string[]][]> {
  const { violations } = await narrow(new AxeBuilder({ page })).analyze();
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}
