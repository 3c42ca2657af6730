/** Who stands before a door. Two desks: World, and another one, which is Harbour. */
import type { NewPerson } from '@/domain/directory';

export const roles = [
  'signed out',
  'the writer',
  'journalist',
  'journalist elsewhere',
  'freelance',
  'editor',
  'editor elsewhere',
  'on duty',
  'editor-in-chief',
  'administrator',
  'account closed',
  'membership ended',
  'duty ended',
] as const;
export type Role = (typeof roles)[number];
export type SignedIn = Exclude<Role, 'signed out'>;

/** Neither has a session any more, though one of them holds the cookie of one. */
export const out: readonly Role[] = ['signed out', 'account closed'];
export const inside = roles.filter((role): role is SignedIn => !out.includes(role));

type Rights = Partial<Pick<NewPerson, 'administrator' | 'editorInChief' | 'desks'>>;

const on = (desk: 'world' | 'harbour', role: 'journalist' | 'editor' | 'freelance'): Rights => ({
  desks: [{ desk, role }],
});

/** What each may do before anything is taken from them; people.ts then closes the account and ends what has ended. */
export const rightsOf: Record<SignedIn, Rights> = {
  'the writer': on('world', 'journalist'),
  journalist: on('world', 'journalist'),
  'journalist elsewhere': on('harbour', 'journalist'),
  freelance: on('world', 'freelance'),
  editor: on('world', 'editor'),
  'editor elsewhere': on('harbour', 'editor'),
  'on duty': on('harbour', 'journalist'),
  'editor-in-chief': { editorInChief: true },
  administrator: { administrator: true },
  'account closed': on('world', 'editor'),
  'membership ended': on('world', 'editor'),
  'duty ended': on('harbour', 'journalist'),
};
