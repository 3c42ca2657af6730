/** People of a day's own, who have done nothing yet; and what they do off the screen. */
import type { NewPerson } from '@/domain/directory';
import type { Language } from '@/domain/language';
import type { DeskRole } from '@/domain/person';
import { addPerson } from '@/editorial/add-person';
import { hashPassword } from '@/editorial/hash-password';
import { done } from '../open-newsroom';
import { password } from '../sign-in';

/** The one desk on which these days are spent; no other story of these tests has its lines there. */
export const desk = 'culture';

export type Colleague = { email: string; name: string };

async function colleague(name: string, wanted: Partial<NewPerson>): Promise<Colleague> {
  const email = `${name.toLowerCase()}.${process.hrtime.bigint()}@lantern.example`;
  const by = { personId: null, channel: 'command_line', systemUser: 'tests', now: new Date() } as const;
  const person = { administrator: false, editorInChief: false, languages: [], desks: [], ...wanted };
  const facts = { interfaceLanguage: 'en' as Language, ...person, email, name };
  done(await addPerson(by, facts, await hashPassword(password)));
  return { email, name };
}

export function onDesk(name: string, role: DeskRole, language: Language): Promise<Colleague> {
  const desks = [{ desk, role }];
  return colleague(name, { languages: ['en', 'it', 'zh'], interfaceLanguage: language, desks });
}

export function chief(name: string, language: Language): Promise<Colleague> {
  return colleague(name, { editorInChief: true, languages: ['en', 'it', 'zh'], interfaceLanguage: language });
}

export function administrator(name: string, language: Language): Promise<Colleague> {
  return colleague(name, { administrator: true, interfaceLanguage: language });
}
