/** The end of a sign-in at a screen: the cookies of the open session, and on to where the person wanted to go. */
import { redirect } from 'next/navigation';
import { ownPath } from '@/domain/own-path';
import type { SignedIn } from '@/editorial/open-session';
import { rememberInCookie } from './device-cookie';
import { clearPendingCookie } from './pending-cookie';
import { setSessionCookie } from './session-cookie';

export async function comeIn(signedIn: SignedIn, wanted: unknown, now: Date): Promise<never> {
  await rememberInCookie(signedIn.deviceId);
  await setSessionCookie(signedIn.sessionId, signedIn.expiresAt, now);
  await clearPendingCookie();
  redirect(ownPath(wanted, '/newsroom'));
}
