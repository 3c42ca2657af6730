/** Says on which desks a person works, as what, and until when; what is not named ends. */
import { isDeepStrictEqual } from 'node:util';
import { membershipEndRefusals } from '@/domain/administration';
import type { DeskRole } from '@/domain/person';
import { act, refused, type PersonActing } from '@/editorial/act';
import { requireAdministrator } from '@/editorial/require-administrator';
import { requireDesk } from '@/editorial/require-desk';
import { requirePerson } from '@/editorial/require-person';
import { recordNewsroomActivity } from '@/storage/activities';
import { replaceMemberships } from '@/storage/person-changes';

/** The desk by its slug. */
export type WantedMembership = { desk: string; role: DeskRole; until: Date | null };

export function setMemberships(by: PersonActing, personId: string, wanted: readonly WantedMembership[]) {
  return act(async (tx) => {
    await requireAdministrator(tx, by);
    const { email, name, memberships } = await requirePerson(tx, personId, by.now);
    const rows = [];
    for (const { desk: slug, role, until } of wanted) {
      const desk = await requireDesk(tx, slug);
      const standing = memberships.find((membership) => membership.desk.slug === slug)?.until ?? null;
      const refusals = membershipEndRefusals(desk.names, until, standing, by.now);
      if (refusals.length > 0) refused(...refusals);
      rows.push({ deskId: desk.id, role, until });
    }
    const before = said(memberships.map(({ desk, ...rest }) => ({ ...rest, desk: desk.slug })));
    const after = said(wanted);
    if (isDeepStrictEqual(before, after)) return { name };
    await replaceMemberships(tx, personId, rows);
    await recordNewsroomActivity(tx, by, {
      act: 'set_memberships',
      detail: { person: personId, email, before, after, toThemselves: personId === by.personId || undefined },
    });
    return { name };
  });
}

/** `world:editor`, and the end where there is one. */
function said(memberships: readonly WantedMembership[]): string[] {
  return memberships
    .map(({ desk, role, until }) => `${desk}:${role}${until ? ` until ${until.toISOString()}` : ''}`)
    .sort();
}
