/** Who looks at fronts in the newsroom, and who arranges them. */
import type { Actor } from './person';
import { isEditorOf, isStaffOfAnyDesk } from './rights';

/** `desk`: that of the section whose front it is; null for the front page, which editors of every desk arrange. */
export function mayArrangeFront(actor: Actor, desk: string | null, now: Date): boolean {
  if (desk !== null) return isEditorOf(actor, desk, now);
  const desks = actor.memberships.map((membership) => membership.deskId);
  return isEditorOf(actor, '', now) || desks.some((own) => isEditorOf(actor, own, now));
}

/** A freelance has own stories to look at, and readers' pages. */
export function maySeeFronts(actor: Actor, now: Date): boolean {
  return isStaffOfAnyDesk(actor, now) || (actor.administrator && !actor.disabled);
}
