/** The shapes of what the forms of the settings send. Limits are those of the fields; the rules are the verbs'. */
import { z } from 'zod';
import { signaturePolicies } from '@/domain/article';
import { perLanguageText } from '@/domain/directory';
import { languages } from '@/domain/language';
import { deskRoles } from '@/domain/person';

export const id = z.string().max(40);
export const slug = z.string().max(60);
/** An unticked box sends nothing. */
export const ticked = z
  .string()
  .optional()
  .transform((value) => value === 'on');

export const names = perLanguageText;
const role = z.enum(['none', ...deskRoles]);

/** By the slug of each desk. */
export const perDesk = {
  role: z.record(slug, role).default({}),
  until: z.record(slug, z.string().max(10)).default({}),
};

export const columns = {
  name: z.string().max(200),
  languages: z.array(z.enum(languages)).max(languages.length),
  interfaceLanguage: z.enum(languages),
  administrator: ticked,
  editorInChief: ticked,
};

export const desk = { names, policy: z.enum(signaturePolicies), releasesUnread: ticked };
