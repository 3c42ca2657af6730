/** Which role a person has on which desk now, as members of desks; the rights of a shift or of the chief come on top. */
import type { PerLanguage } from '@/domain/language';
import type { Actor, DeskRole } from '@/domain/person';
import { allDesks } from '@/storage/desk-list';

export type OwnRole = { desk: PerLanguage<string>; role: DeskRole };

export async function readOwnRoles(actor: Actor, now: Date): Promise<OwnRole[]> {
  const desks = await allDesks();
  return actor.memberships
    .filter(({ until }) => !until || now < until)
    .flatMap(({ deskId, role }) => {
      const desk = desks.find(({ id }) => id === deskId);
      return desk ? [{ desk: desk.names, role }] : [];
    });
}
