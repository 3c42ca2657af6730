/** The article's page by the words of the day's language. */
import { expect } from '@playwright/test';
import { any, like } from './catalogue';
import type { Day } from './day';

export function articleAtHand({ page, say }: Day) {
  const text = page.getByRole('textbox', { name: say('newsroom.article.fields.text'), exact: true });
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const acts = page.getByRole('region', { name: say('newsroom.article.acts.title') });
  return {
    text,
    line: (field: string) => text.locator(`[data-field=${field}]`),
    first: text.locator('> p:not([data-field])').first(),
    tool: (name: 'quotation' | 'heading2' | 'bulletList' | 'link') =>
      button(say(`newsroom.article.tools.${name}`)),
    act: (name: string) => button(name),
    /** A hint belongs to the name of its field. */
    field: (label: string) => page.getByRole('textbox', { name: new RegExp(`^${label}`) }),
    list: (label: string) => page.getByRole('combobox', { name: label, exact: true }),
    form: acts.locator('form'),
    answer: acts.getByRole('status'),
    async isSaved() {
      const saved = page.getByRole('status').filter({
        hasText: like(say('newsroom.article.saving.saved', { at: any })),
      });
      await expect(saved).toBeVisible();
    },
  };
}
