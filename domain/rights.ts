/** May this person ever do this on this desk? Whether it may happen now is the question of `workflow.ts`. */
import type { Actor, DeskRole } from './person';

export function isOnDuty(actor: Actor, now: Date): boolean {
  return actor.duties.some((duty) => duty.from <= now && now < duty.until);
}

function roleOn(actor: Actor, deskId: string, now: Date): DeskRole | undefined {
  return actor.memberships.find(
    (membership) => membership.deskId === deskId && (!membership.until || now < membership.until),
  )?.role;
}

/** Editor of the desk, on duty (every desk, for one shift) or editor-in-chief. */
export function isEditorOf(actor: Actor, deskId: string, now: Date): boolean {
  if (actor.disabled) return false;
  return actor.editorInChief || isOnDuty(actor, now) || roleOn(actor, deskId, now) === 'editor';
}

export function isStaffOf(actor: Actor, deskId: string, now: Date): boolean {
  return isEditorOf(actor, deskId, now) || (!actor.disabled && roleOn(actor, deskId, now) === 'journalist');
}

/** A freelance writes for the desk, but sees only own stories. */
export function mayStartOn(actor: Actor, deskId: string, now: Date): boolean {
  return isStaffOf(actor, deskId, now) || (!actor.disabled && roleOn(actor, deskId, now) === 'freelance');
}

/** Works on some desk as more than a freelance: may know that an ordinary story of another desk exists. */
export function isStaffOfAnyDesk(actor: Actor, now: Date): boolean {
  if (actor.disabled) return false;
  return (
    actor.editorInChief ||
    isOnDuty(actor, now) ||
    actor.memberships.some(
      (membership) => membership.role !== 'freelance' && (!membership.until || now < membership.until),
    )
  );
}

/** What decides who may know of an article. A draft is private to its writers until it is handed in. */
export type Privacy = { deskId: string; handedIn: boolean; writers: readonly string[] };

export type Sight = 'all' | 'whose_it_is' | 'nothing';

export function sightOf(actor: Actor, article: Privacy, now: Date): Sight {
  if (actor.disabled) return 'nothing';
  const writes = article.writers.includes(actor.id) && mayStartOn(actor, article.deskId, now);
  if (writes) return 'all';
  if (!article.handedIn) return 'nothing';
  if (isStaffOf(actor, article.deskId, now)) return 'all';
  return isStaffOfAnyDesk(actor, now) ? 'whose_it_is' : 'nothing';
}

/** Whether the person may type into the article: staff of its desk once it is handed in, its writers before. */
export function mayWrite(actor: Actor, article: Privacy, now: Date): boolean {
  return sightOf(actor, article, now) === 'all';
}
