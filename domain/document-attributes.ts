/**
 * Validators for everything a document keeps in attributes. ProseMirror checks attribute types only where a schema
 * brings its own functions: without them a `javascript:` link or a heading of level 99 passes.
 */
import { z } from 'zod';

/** U+0000 cannot be stored by PostgreSQL, a lone surrogate cannot be hashed the same way everywhere. */
export const unstorable = /\u0000|\p{Surrogate}/u;

const line = (longest: number) =>
  z
    .string()
    .max(longest)
    .refine((text) => !unstorable.test(text), 'holds a character that cannot be stored');

export const blockId = z.string().regex(/^[A-Za-z0-9_-]{1,40}$/);
export const recordId = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/);

export const bylineRoles = ['by', 'additional_reporting', 'translated_by', 'photographs', 'video'] as const;
export type BylineRole = (typeof bylineRoles)[number];
export const bylineLine = z.strictObject({ contributor: recordId, role: z.enum(bylineRoles) });
export type BylineLine = z.infer<typeof bylineLine>;

export const noteKinds = ['correction', 'clarification', 'update'] as const;
export type NoteKind = (typeof noteKinds)[number];
export const publicNote = z.strictObject({
  id: blockId,
  kind: z.enum(noteKinds),
  place: z.enum(['top', 'foot']),
  text: line(2_000).min(1),
  at: z.iso.datetime(),
});
/** A correction, clarification or update as readers see it; part of the signed text. */
export type PublicNote = z.infer<typeof publicNote>;

export const leadPicture = z.strictObject({ asset: recordId, caption: line(1_000), credit: line(200) });
export type LeadPicture = z.infer<typeof leadPicture>;

export const strayReasons = ['share_label', 'read_more', 'related_heading', 'other_language'] as const;
/** Why an import took a block for page furniture; such a block blocks publication until a person decides. */
export type StrayReason = (typeof strayReasons)[number];

/** Absolute web and mail addresses, and paths on the paper's own site. */
export const linkTarget = line(2_048).refine((href) => {
  // Browsers take white space and control characters out before they follow a link.
  if (/[\s\p{Cc}]/u.test(href)) return false;
  if (/^\/(?!\/|\\)/.test(href)) return true;
  try {
    return ['http:', 'https:', 'mailto:'].includes(new URL(href).protocol);
  } catch {
    return false;
  }
}, 'is not an address that a link may lead to');
export const webAddress = line(2_048).refine((href) => /^https:\/\//.test(href) && URL.canParse(href));

export const attributeTypes = {
  blockId,
  byline: z.array(bylineLine).max(30),
  notes: z.array(publicNote).max(50),
  leadPicture: leadPicture.nullable(),
  optionalLine: line(1_000).nullable(),
  line: line(1_000),
  stray: z.enum(strayReasons).nullable(),
  linkTarget,
  webAddress,
  recordId,
  level: z.union([z.literal(2), z.literal(3)]),
  schemaVersion: z.literal(1),
};

/** Turns a zod type into the `validate` function of a ProseMirror attribute, which throws. */
export function checked(name: keyof typeof attributeTypes): (value: unknown) => void {
  return (value) => {
    const outcome = attributeTypes[name].safeParse(value);
    if (!outcome.success) throw new RangeError(`${name}: ${outcome.error.issues[0]?.message ?? 'invalid'}`);
  };
}
