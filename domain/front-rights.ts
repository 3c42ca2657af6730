/** Who looks at fronts in the newsroom, who arranges them, and when a typed-over headline goes to the editor-in-chief. */
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

const hoursUntilChief = 12;

export function isWithChief(typedAt: Date, now: Date): boolean {
  return now.getTime() - typedAt.getTime() >= hoursUntilChief * 3_600_000;
}
