import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/**
 * The rules of accessibility that the page breaks, each with the elements that break it. What axe calls its legacy mode
 * runs in the page itself, in less than half the time: the other opens a second page for each look, which only frames of
 * other sites need.
 */
export async function accessFaults(
  page: Page,
  narrow = (axe: AxeBuilder) => axe,
): Promise<[rule: string, elements: string[]][]> {
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  const { violations } = await narrow(axe).analyze();
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}
