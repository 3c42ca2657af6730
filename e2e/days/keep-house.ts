/** A desk with somebody on it, its section, and what stands below every page of the paper. */
import { expect } from '@playwright/test';
import { languages } from '@/domain/language';
import type { Day } from './day';
import { goToPlace } from './rail';
import type { Colleague } from './staff';

export async function keepHouse(day: Day, colleague: Colleague) {
  const { page, hand, say, look, lookClosely } = day;
  const settings = (key: 'names' | 'save' | 'title') => say(`newsroom.settings.${key}`);
  const parts = page.getByRole('navigation', { name: settings('title') });
  const goToPart = async (part: 'people' | 'desks' | 'sections' | 'paper') => {
    const name = say(`newsroom.settings.parts.${part}`);
    await hand.press(parts.getByRole('link', { name, exact: true }));
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
    await look(part);
  };
  const answer = page.getByRole('main').getByRole('status');
  const slug = `night-${process.hrtime.bigint() % 1_000_000n}`;
  const field = (label: string) => page.getByRole('textbox', { name: new RegExp(`^${label}`) });
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const nameAll = async () => {
    for (const one of languages) await hand.write(field(say(`newsroom.settings.nameIn.${one}`)), slug);
  };

  await goToPlace(day, say('newsroom.frame.settings'), say('newsroom.settings.parts.people'));
  await goToPart('desks');
  await hand.press(page.getByRole('link', { name: say('newsroom.settings.desks.add') }));
  await nameAll();
  await hand.press(page.getByRole('radio', { name: say('newsroom.settings.desks.policies.strict') }));
  await hand.write(field(say('newsroom.settings.desks.slug')), 'Not a slug');
  await hand.press(button(say('newsroom.settings.desks.add')));
  await expect(answer.locator('.refusal')).toBeVisible();
  await expect(field(say('newsroom.settings.nameIn.zh'))).toHaveValue(slug);
  await lookClosely('a desk that has no short name');
  await hand.write(field(say('newsroom.settings.desks.slug')), slug);
  await hand.press(button(say('newsroom.settings.desks.add')));
  await expect(page).toHaveURL(`/newsroom/settings/desks/${slug}`);
  await look('a new desk');

  await goToPart('people');
  await hand.press(page.getByRole('link', { name: say('newsroom.settings.people.invite') }));
  await hand.write(field(say('newsroom.settings.invitation.email')), colleague.email);
  await hand.write(field(say('newsroom.settings.person.name')), colleague.name);
  const sends = process.env.STET_SMTP_URL ? 'send' : 'makeLink';
  await hand.press(button(say(`newsroom.settings.invitation.${sends}`)));
  // Who is here already is not invited again.
  await expect(answer.locator('.refusal')).toContainText(colleague.email);
  await expect(field(say('newsroom.settings.person.name'))).toHaveValue(colleague.name);
  await lookClosely('an invitation that did not go out');
  await goToPart('people');
  const words = page.getByRole('searchbox', { name: say('newsroom.settings.people.search') });
  await hand.write(words, colleague.email);
  await hand.press(button(say('newsroom.settings.people.searchButton')));
  await hand.press(page.getByRole('main').getByRole('link', { name: colleague.name, exact: true }));
  const role = page.getByRole('group', { name: slug }).getByRole('combobox');
  await hand.choose(role, say('newsroom.settings.roles.editor'));
  const onDesks = page.getByRole('region', { name: say('newsroom.settings.person.desks') });
  await hand.press(onDesks.getByRole('button', { name: settings('save') }));
  await expect(onDesks.getByText(say('newsroom.settings.person.saved'))).toBeVisible();
  await lookClosely('a colleague on a new desk');

  await goToPart('sections');
  await hand.press(page.getByRole('link', { name: say('newsroom.settings.sections.add') }));
  await nameAll();
  await hand.write(field(say('newsroom.settings.sections.slug')), slug);
  const desk = page.getByRole('combobox', { name: new RegExp(`^${say('newsroom.settings.sections.desk')}`) });
  await hand.choose(desk, slug);
  await hand.press(button(say('newsroom.settings.sections.add')));
  await expect(page.getByRole('link', { name: slug, exact: true })).toBeVisible();
  expect((await page.request.get(`/${day.language}/${slug}`)).status()).toBe(200);
  await goToPart('paper');
}
