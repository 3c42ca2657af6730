/** What next-auth does with whomever the sign-in service vouches for: in, to the second step, or back to the door. */
import { cookies } from 'next/headers';
import type { User } from 'next-auth';
import { isServedByHttps } from '@/app/environment';
import { ownPath } from '@/domain/own-path';
import { attemptByIssuer } from './attempt';
import { voucherOf } from './issuer-provider';
import { secondStepAddress } from './second-step-address';

/** True to open the session that the user now names, else where to go instead. */
export async function comeInByIssuer(user: User, profile: unknown): Promise<true | string> {
  const result = await attemptByIssuer(voucherOf(profile), new Date());
  if (!result.ok) return '/sign-in?error=issuer';
  if ('pendingId' in result.value) return secondStepAddress(await onward());
  // Next-auth puts the id of its user into the cookie: with us it is the session's.
  user.id = result.value.sessionId;
  return true;
}

/** Next-auth keeps it in a cookie of its own, made good when the sign-in began. */
async function onward(): Promise<string> {
  const kept = (await cookies()).get(`${isServedByHttps() ? '__Secure-' : ''}next-auth.callback-url`)?.value;
  const url = kept && URL.canParse(kept) ? new URL(kept) : null;
  return ownPath(url ? url.pathname + url.search : null, '/newsroom');
}
