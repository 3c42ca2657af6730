/** How people come in: by the form as a person does, or at once, where the form is not the story. */
import type { BrowserContext, Page } from '@playwright/test';
import { stetJson } from './newsroom';

/** The one password of the newsroom that serves the tests. */
export const password = process.env.STET_DEMO_PASSWORD ?? '';

export async function signInByForm(page: Page, email: string, typed = password) {
  await page.getByLabel('Email').fill(email);
  await page.getByLabel('Password').fill(typed);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
}

/** Signs the browser in without opening a page. */
export async function signIn(context: BrowserContext, email: string, typed = password) {
  const token = await context.request.get('/api/auth/csrf');
  const { csrfToken } = (await token.json()) as { csrfToken: string };
  const form = { csrfToken, email, password: typed, json: 'true' };
  await context.request.post('/api/auth/callback/credentials', { form });
  const session = await context.request.get('/api/auth/session');
  if (!((await session.json()) as { user?: unknown }).user) throw new Error(`${email} was not let in`);
}

/** Somebody of their own for one test, who has done nothing yet. */
export async function newPerson(
  name: string,
  ...rest: string[]
): Promise<{ email: string; password: string }> {
  const email = `${name.toLowerCase()}.${process.hrtime.bigint()}@lantern.example`;
  return stetJson('person', 'add', '--email', email, '--name', name, ...rest);
}
