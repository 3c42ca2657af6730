'use server';

import { z } from 'zod';
import type { LinkAnswer } from '@/components/ui/answer';
import { changeEmail } from '@/editorial/change-email';
import { changePerson } from '@/editorial/change-person';
import { disablePerson } from '@/editorial/disable-person';
import { enablePerson } from '@/editorial/enable-person';
import { inviteAgain } from '@/editorial/invite-again';
import { invitePerson } from '@/editorial/invite-person';
import { setMemberships } from '@/editorial/set-memberships';
import { withdrawInvitation } from '@/editorial/withdraw-invitation';
import { actInSettings } from '../act-in-settings';
import { columns, id, perDesk } from '../shapes';
import { membershipsOf } from './memberships-of';

const person = z.object({ person: id });

export async function invitePersonAction(_before: LinkAnswer | null, form: FormData): Promise<LinkAnswer> {
  return actInSettings(form, z.object({ ...columns, ...perDesk, email: z.string().max(320) }), {
    verb: async (by, { role, until, ...given }, zone) => {
      const chosen = membershipsOf({ role, until }, zone);
      if (!chosen.ok) return chosen;
      const desks = chosen.value.map(({ until: end, ...rest }) => ({
        ...rest,
        ...(end ? { until: end } : {}),
      }));
      return invitePerson(by, { ...given, desks });
    },
    done: (t, { name, email, link }) => ({
      done: link === null ? t('invitation.written', { name, email }) : t('invitation.shown', { name }),
      link,
    }),
  });
}

export async function inviteAgainAction(_before: LinkAnswer | null, form: FormData): Promise<LinkAnswer> {
  return actInSettings(form, person, {
    verb: (by, given) => inviteAgain(by, given.person),
    done: (t, { name, email, link }) => ({
      done: link === null ? t('invitation.written', { name, email }) : t('invitation.shown', { name }),
      link,
    }),
  });
}

export async function withdrawInvitationAction(
  _before: LinkAnswer | null,
  form: FormData,
): Promise<LinkAnswer> {
  return actInSettings(form, person, {
    verb: (by, given) => withdrawInvitation(by, given.person),
    done: (t) => t('invitation.withdrawn'),
  });
}

export async function changePersonAction(_before: LinkAnswer | null, form: FormData): Promise<LinkAnswer> {
  return actInSettings(form, person.extend(columns), {
    verb: (by, { person: whom, ...wanted }) => changePerson(by, whom, wanted),
    done: (t) => t('person.saved'),
  });
}

export async function changeEmailAction(_before: LinkAnswer | null, form: FormData): Promise<LinkAnswer> {
  return actInSettings(form, person.extend({ email: z.string().max(320) }), {
    verb: (by, given) => changeEmail(by, given.person, given.email),
    done: (t, { email }) => t('person.emailChanged', { email }),
  });
}

export async function setMembershipsAction(_before: LinkAnswer | null, form: FormData): Promise<LinkAnswer> {
  return actInSettings(form, person.extend(perDesk), {
    verb: async (by, { person: whom, ...sent }, zone) => {
      const chosen = membershipsOf(sent, zone);
      return chosen.ok ? setMemberships(by, whom, chosen.value) : chosen;
    },
    done: (t) => t('person.saved'),
  });
}

export async function disablePersonAction(_before: LinkAnswer | null, form: FormData): Promise<LinkAnswer> {
  return actInSettings(form, person, {
    verb: (by, given) => disablePerson(by, given.person),
    done: (t) => t('person.closed'),
  });
}

export async function enablePersonAction(_before: LinkAnswer | null, form: FormData): Promise<LinkAnswer> {
  return actInSettings(form, person, {
    verb: (by, given) => enablePerson(by, given.person),
    done: (t) => t('person.opened'),
  });
}
