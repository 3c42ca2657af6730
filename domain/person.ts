import type { Language } from './language';

export const deskRoles = ['journalist', 'editor', 'freelance'] as const;
export type DeskRole = (typeof deskRoles)[number];

/** A person with all that rights depend on, read from the database on every request. */
export type Actor = {
  id: string;
  name: string;
  administrator: boolean;
  editorInChief: boolean;
  /** Languages the person reads well enough to sign. */
  languages: readonly Language[];
  memberships: readonly { deskId: string; role: DeskRole; until: Date | null }[];
  duties: readonly { from: Date; until: Date }[];
  disabled: boolean;
};
