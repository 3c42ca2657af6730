/** What an administrator sets up: people, desks, sections, and the rules for what they are given. */
import { z } from 'zod';
import { languages, type Language } from './language';
import type { DeskRole } from './person';
import type { Refusal } from './refusal';

export type NewPerson = {
  email: string;
  name: string;
  administrator: boolean;
  editorInChief: boolean;
  languages: readonly Language[];
  interfaceLanguage: Language;
  desks: readonly { desk: string; role: DeskRole; until?: Date }[];
};

/** A person as `people` lists them. */
export type ListedPerson = {
  email: string;
  name: string;
  administrator: boolean;
  editorInChief: boolean;
  languages: Language[];
  desks: { desk: string; role: DeskRole }[];
};

export const perLanguageText = z.strictObject({ en: z.string(), zh: z.string(), it: z.string() });

/** The paper as an administrator sets it; `origin` and sections come from elsewhere. */
export const paperSetting = z.strictObject({
  names: perLanguageText,
  taglines: perLanguageText,
  imprints: perLanguageText,
  zone: z.string().refine(isTimeZone, 'is no IANA time zone'),
});
export type PaperSetting = z.infer<typeof paperSetting>;

/** IANA names only: an offset knows nothing of summer. */
export function isTimeZone(zone: string): boolean {
  if (!/^[A-Za-z]/.test(zone)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

/** One address, as people write it; a list of addresses is none. */
export function emailRefusal(email: string): Refusal | undefined {
  const one = z.email().safeParse(email.trim());
  return one.success ? undefined : { code: 'email_invalid', values: { email } };
}

export function namesInAllLanguages(name: string): Record<Language, string> {
  return Object.fromEntries(languages.map((language) => [language, name])) as Record<Language, string>;
}
