/** One person of each role, each with a session that was opened while they still had their rights. */
import { addPerson } from '@/editorial/add-person';
import { giveDuty } from '@/editorial/give-duty';
import { hashPassword } from '@/editorial/hash-password';
import { database } from '@/storage/client';
import { acting, done } from '../open-newsroom';
import { openSession } from './open-session';
import { inside, rightsOf, type Role, type SignedIn } from './roles';

const hour = 3_600_000;
const password = 'one-password-for-every-door';
let hashed: Promise<string> | undefined;

/** `cookie` names the session; `email` and `id` name the person to the verbs. */
export type Visitor = { id: string; email: string; cookie: string };
export type Visitors = Record<Role, Visitor>;

export const nobody: Visitor = { id: '', email: '', cookie: '' };

export async function visitor(role: SignedIn): Promise<Visitor> {
  const now = new Date();
  const email = `${role.replaceAll(' ', '-')}.${process.hrtime.bigint()}@lantern.example`;
  const doer = { personId: null, channel: 'job', systemUser: 'side doors', now } as const;
  const person = {
    ...{ email, name: role, administrator: false, editorInChief: false, desks: [] },
    ...({ languages: ['en'], interfaceLanguage: 'en' } as const),
    ...rightsOf[role],
  };
  const { id } = done(await addPerson(doer, person, await (hashed ??= hashPassword(password))));
  if (role === 'on duty') done(await giveDuty(doer, id, now, new Date(now.getTime() + hour)));
  return { id, email, cookie: await openSession(email, password) };
}

export async function allVisitors(): Promise<Visitors> {
  const there = {} as Visitors;
  for (const role of [...inside, 'account closed'] as const) there[role] = await visitor(role);
  there['signed out'] = nobody;
  await takeAway(there);
  return there;
}

/** What happens to people while their browser stays open. */
async function takeAway(there: Visitors): Promise<void> {
  const past = new Date(Date.now() - 1000);
  const before = new Date(past.getTime() - hour);
  const { personId } = await acting(there['membership ended'].email);
  await database().membership.updateMany({ where: { personId }, data: { until: past } });
  await database().person.update({
    where: { email: there['account closed'].email },
    data: { disabledAt: past },
  });
  const doer = { personId: null, channel: 'job', systemUser: 'side doors', now: before } as const;
  const ended = await acting(there['duty ended'].email);
  done(await giveDuty(doer, ended.personId, before, past));
}
