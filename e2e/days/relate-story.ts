import { expect } from '@playwright/test';
import type { Day } from './day';
import type { Colleague } from './staff';
import type { Story } from './submitted-story';

/** What readers are led to next: found, added, and taken back. */
export async function relateAndUndo({ page, hand, say, lookClosely }: Day, editor: Colleague, other: Story) {
  const around = page.getByRole('region', { name: say('newsroom.around.title') });
  const button = (name: string) => around.getByRole('button', { name, exact: true });
  const title = other.headline;
  await hand.press(around.locator('summary').filter({ hasText: say('newsroom.around.related.title') }));
  await hand.write(
    around.getByRole('searchbox', { name: say('newsroom.around.related.words') }),
    other.slugline,
  );
  await hand.press(button(say('newsroom.around.related.find')));
  await hand.press(button(say('newsroom.around.related.addNamed', { title })));
  await expect(button(say('newsroom.around.related.removeNamed', { title }))).toBeVisible();
  await lookClosely('a related story');
  const values = { person: editor.name, thing: 'related' };
  const what = say('newsroom.around.changes.changed', values);
  await hand.press(button(say('newsroom.around.changes.undoNamed', { what })));
  await expect(around.getByText(say('newsroom.around.changes.undid', values))).toBeVisible();
  await expect(button(say('newsroom.around.related.removeNamed', { title }))).toHaveCount(0);
}
