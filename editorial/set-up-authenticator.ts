/** An authenticator app is set up in two acts: its secret is shown, and its first code confirms that it was read. */
import { generateSecret } from 'otplib';
import { typedCode } from '@/domain/typed-code';
import { act, refused, type PersonActing } from '@/editorial/act';
import { authenticatorStep } from '@/editorial/authenticator-step';
import { dropRecoveryCodesOfNothing } from '@/editorial/drop-recovery-codes-of-nothing';
import { requireRecentProof } from '@/editorial/require-recent-proof';
import { recordNewsroomActivity } from '@/storage/activities';
import {
  authenticatorInForce,
  beginAuthenticator,
  confirmAuthenticator,
  removeAuthenticators,
  waitingAuthenticator,
} from '@/storage/authenticators';

/** How long the secret stands on the screen. */
export const authenticatorWaits = 30 * 60_000;

/** Another telephone in the place of one that counts takes that one away. */
export function beginToSetUpAuthenticator(by: PersonActing, sessionId: string) {
  const { personId, now } = by;
  return act(async (tx) => {
    if (await authenticatorInForce(personId)) await requireRecentProof(tx, by, sessionId);
    return beginAuthenticator(tx, personId, generateSecret(), now);
  });
}

/** From here on it counts; one that was there before counts no more. */
export function confirmNewAuthenticator(by: PersonActing, typed: string) {
  const { personId, now } = by;
  return act(async (tx) => {
    const waiting = await waitingAuthenticator(personId, new Date(now.getTime() - authenticatorWaits));
    if (!waiting?.secret) refused({ code: 'authenticator_not_begun', values: {} });
    const code = typedCode(typed);
    const step = code?.kind === 'authenticator' ? authenticatorStep(waiting.secret, code.code, now) : null;
    if (step === null) refused({ code: 'code_wrong', values: {} });
    if (!(await confirmAuthenticator(tx, { id: waiting.id, personId, step }, now)))
      refused({ code: 'authenticator_not_begun', values: {} });
    await recordNewsroomActivity(tx, by, { act: 'set_up_authenticator' });
  });
}

export function removeAuthenticator(by: PersonActing, sessionId: string) {
  return act(async (tx) => {
    await requireRecentProof(tx, by, sessionId);
    if ((await removeAuthenticators(tx, by.personId)) === 0)
      refused({ code: 'second_factor_none', values: {} });
    await dropRecoveryCodesOfNothing(tx, by.personId);
    await recordNewsroomActivity(tx, by, { act: 'remove_authenticator' });
  });
}
