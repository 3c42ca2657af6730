/** The house takes a story down in nobody's name: who did it sat at its machine, while nobody could be asked for their rights. */
import type { Actor } from '@/domain/person';
import type { PersonActing } from '@/editorial/act';
import type { Doer } from '@/storage/activities';

export type HouseActing = Doer & { personId: null };

/** May what an editor-in-chief may; what it does not have is a name, and so it signs and publishes nothing. */
export const theHouse: Actor = {
  ...{ id: '', name: '', administrator: false, editorInChief: true, disabled: false },
  ...{ languages: [], memberships: [], duties: [] },
};

export const hasName = (by: PersonActing | HouseActing): by is PersonActing => by.personId !== null;
