/** What of the newsroom a person may find in lists, in a form that a query can use. A test holds it against `sightOf`. */
import type { Language } from './language';
import type { Actor } from './person';
import { isEditorOf, isStaffOf, mayStartOn } from './rights';

export type QueueSight = {
  personId: string;
  languages: readonly Language[];
  /** Desks of which the person sees everything that was handed in. */
  staffOf: readonly string[];
  /** Desks on which the person sees what they themselves wrote, handed in or not. */
  writesFor: readonly string[];
  editorOf: readonly string[];
  editorInChief: boolean;
  /** Answers for what must not be kept, on every desk and in private drafts too. */
  answersForHouse: boolean;
};

export function queueSight(actor: Actor, deskIds: readonly string[], now: Date): QueueSight {
  return {
    personId: actor.id,
    languages: actor.languages,
    staffOf: deskIds.filter((desk) => isStaffOf(actor, desk, now)),
    writesFor: deskIds.filter((desk) => mayStartOn(actor, desk, now)),
    editorOf: deskIds.filter((desk) => isEditorOf(actor, desk, now)),
    editorInChief: actor.editorInChief && !actor.disabled,
    answersForHouse: (actor.editorInChief || actor.administrator) && !actor.disabled,
  };
}
