/** Who keeps the house, and what even an administrator may not do: lock the newsroom out of its own settings. */
import { languages, type Language, type PerLanguage } from './language';
import type { Actor } from './person';
import type { Refusal } from './refusal';
import { isReserved } from './reserved-words';

export function keepsHouse(actor: Actor): boolean {
  return actor.administrator && !actor.disabled;
}

/** A shift is an editorial matter too: the editor-in-chief fills it without waiting for an administrator. */
export function mayGiveDuty(actor: Actor): boolean {
  return keepsHouse(actor) || (actor.editorInChief && !actor.disabled);
}

/** `administrators`: the ids of all who can sign in and keep the house now. */
export function leavingHouseRefusals(personId: string, administrators: readonly string[]): Refusal[] {
  const last = administrators.length === 1 && administrators[0] === personId;
  return last ? [{ code: 'last_administrator', values: {} }] : [];
}

export function dutyRefusals(from: Date, until: Date, now: Date): Refusal[] {
  if (until <= from) return [{ code: 'duty_ends_first', values: {} }];
  return until <= now ? [{ code: 'duty_over', values: {} }] : [];
}

/** `standing`: the end that the membership has already; one that ran out stays as it is until somebody changes it. */
export function membershipEndRefusals(
  desk: PerLanguage<string>,
  until: Date | null,
  standing: Date | null,
  now: Date,
): Refusal[] {
  if (until === null || until > now || until.getTime() === standing?.getTime()) return [];
  return [{ code: 'membership_over', values: { desk } }];
}

export function nameRefusals(names: PerLanguage<string>): Refusal[] {
  const missing = languages.filter((language) => names[language].trim() === '');
  return missing.length > 0 ? [{ code: 'names_missing', values: { languages: missing.join(', ') } }] : [];
}

export function trimmedNames(names: PerLanguage<string>): PerLanguage<string> {
  const trimmed = languages.map((language) => [language, names[language].trim()]);
  return Object.fromEntries(trimmed) as Record<Language, string>;
}

const longestSlug = 40;

/** The slug that an administrator chooses once: it stands in addresses for good. */
export function chosenSlugRefusals(slug: string): Refusal[] {
  const usable =
    /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(slug) && slug.length <= longestSlug && !isReserved(slug);
  return usable ? [] : [{ code: 'slug_unusable', values: { slug } }];
}
