/** Who acts in this request. Every page, route handler and server action asks here; nothing else is a guard. */
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { cache } from 'react';
import { isFromElsewhere } from '@/app/sign-in/request-origin';
import { sessionIdOfCookie } from '@/app/sign-in/session-cookie';
import type { Language } from '@/domain/language';
import type { Actor } from '@/domain/person';
import type { PersonActing } from '@/editorial/act';
import { readSession } from '@/editorial/read-session';

export type Acting = {
  by: PersonActing;
  actor: Actor;
  interfaceLanguage: Language;
  session: { id: string };
};

/** Signed in, and whether a second factor is required that is not there yet. */
type AtTheDoor = Acting & { secondFactorMissing: boolean };

/** Read from the database once per request, so that a page and its parts agree, and never longer. */
const readActing = cache(async (): Promise<AtTheDoor | null> => {
  const id = await sessionIdOfCookie();
  if (id === null) return null;
  const now = new Date();
  const session = await readSession(id, now);
  if (!session) return null;
  const { actor, interfaceLanguage, secondFactorMissing } = session;
  const by: PersonActing = { personId: actor.id, channel: 'web', systemUser: null, now };
  return { by, actor, interfaceLanguage, session: { id }, secondFactorMissing };
});

async function sendTo(page: string): Promise<never> {
  const path = (await headers()).get('x-stet-path') ?? '/newsroom';
  redirect(`${page}?callbackUrl=${encodeURIComponent(path)}`);
}

/**
 * For pages: who is not signed in goes to the sign-in page, who has to set up a second factor first goes there, and both
 * come back here.
 */
export async function requireActing(): Promise<Acting> {
  const acting = await requireActingToSetUp();
  return acting.secondFactorMissing ? sendTo('/newsroom/second-factor') : acting;
}

/** For the one page that is open to whoever has to set up a second factor first. */
export async function requireActingToSetUp(): Promise<AtTheDoor> {
  return (await readActing()) ?? sendTo('/sign-in');
}

/**
 * For server actions and route handlers: null for whoever is not signed in, for whoever has to set up a second factor
 * first, and for what another site sent.
 */
export async function actingOrNull(): Promise<Acting | null> {
  const acting = await actingToSetUpOrNull();
  return acting?.secondFactorMissing ? null : acting;
}

/** The same, open to whoever has to set up a second factor first: for setting it up, and for signing out. */
export async function actingToSetUpOrNull(): Promise<AtTheDoor | null> {
  return (await isFromElsewhere()) ? null : readActing();
}
