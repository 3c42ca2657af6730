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

/** Read from the database once per request, so that a page and its parts agree, and never longer. */
const readActing = cache(async (): Promise<Acting | null> => {
  const id = await sessionIdOfCookie();
  if (id === null) return null;
  const now = new Date();
  const session = await readSession(id, now);
  if (!session) return null;
  const { actor, interfaceLanguage } = session;
  const by: PersonActing = { personId: actor.id, channel: 'web', systemUser: null, now };
  return { by, actor, interfaceLanguage, session: { id } };
});

/** For pages: who is not signed in goes to the sign-in page, and comes back here from there. */
export async function requireActing(): Promise<Acting> {
  const acting = await readActing();
  if (acting) return acting;
  const path = (await headers()).get('x-stet-path') ?? '/newsroom';
  redirect(`/sign-in?callbackUrl=${encodeURIComponent(path)}`);
}

/** For server actions and route handlers: null for whoever is not signed in, and for what another site sent. */
export async function actingOrNull(): Promise<Acting | null> {
  return (await isFromElsewhere()) ? null : readActing();
}
