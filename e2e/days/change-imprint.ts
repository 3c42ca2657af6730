import { expect } from '@playwright/test';
import type { Day } from './day';

/** On the paper's page: a time zone that there is not, then an imprint that readers have at once, and the old one again. */
export async function changeImprint({ page, hand, say, language, lookClosely }: Day) {
  const imprint = page
    .getByRole('group', { name: say('newsroom.settings.paper.imprints') })
    .getByRole('textbox', { name: say(`newsroom.settings.nameIn.${language}`) });
  // A field with a list of its own is a box to choose from.
  const zone = page.getByRole('combobox', { name: new RegExp(`^${say('newsroom.settings.paper.zone')}`) });
  const save = page.getByRole('button', { name: say('newsroom.settings.save'), exact: true });
  const [before, held] = [await imprint.inputValue(), await zone.inputValue()];
  await hand.write(zone, 'Europe/Genoa');
  await hand.press(save);
  await expect(page.getByText(say('refusals.zone_unknown', { zone: 'Europe/Genoa' }))).toBeVisible();
  await expect(zone).toHaveValue('Europe/Genoa');
  await lookClosely('a time zone that there is not');
  await hand.write(zone, held);
  for (const words of [`${before} (${process.hrtime.bigint()})`, before]) {
    await hand.write(imprint, words);
    await hand.press(save);
    const front = async () => (await page.request.get(`/${language}`)).text();
    await expect.poll(front).toContain(words);
    await expect(page.getByText(say('newsroom.settings.sections.saved'))).toBeVisible();
  }
}
