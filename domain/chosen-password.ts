import type { Refusal } from './refusal';

/** Length is what counts; rules about signs make people write passwords down. */
export const shortestPassword = 12;
export const longestPassword = 1000;

export function passwordRefusals(password: string, email: string): Refusal[] {
  if ([...password].length < shortestPassword || password.length > longestPassword)
    return [{ code: 'password_length', values: { least: shortestPassword } }];
  const bare = password.trim().toLowerCase();
  return bare === email || new Set(bare).size < 4 ? [{ code: 'password_guessable', values: {} }] : [];
}
