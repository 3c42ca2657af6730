/**
 * Takes all second factors of a colleague away, who then comes in by the password alone and sets up new ones. Whoever had
 * the lost telephone may have been signed in with it: every sign-in ends, and the devices are forgotten.
 */
import { hasSecondFactor } from '@/domain/second-factor';
import { act, refused } from '@/editorial/act';
import { requireAdministrator } from '@/editorial/require-administrator';
import { recordNewsroomActivity, type Doer } from '@/storage/activities';
import { findActorByEmail } from '@/storage/actors';
import { removeAuthenticators } from '@/storage/authenticators';
import { forgetDevicesOf } from '@/storage/known-devices';
import { removePasskeysOf } from '@/storage/passkeys';
import { removeRecoveryCodes } from '@/storage/recovery-codes';
import { secondFactorOf } from '@/storage/second-factors';
import { closeSessionsOf } from '@/storage/sessions';

export function resetSecondFactor(by: Doer, email: string) {
  return act(async (tx) => {
    await requireAdministrator(tx, by);
    const person = await findActorByEmail(tx, email);
    if (!person) refused({ code: 'person_unknown', values: { email } });
    const { id } = person;
    if (!hasSecondFactor(await secondFactorOf(tx, id))) refused({ code: 'second_factor_none', values: {} });
    await removeAuthenticators(tx, id);
    await removePasskeysOf(tx, id);
    await removeRecoveryCodes(tx, id);
    const sessions = await closeSessionsOf(tx, id, by.now);
    await forgetDevicesOf(tx, id);
    await recordNewsroomActivity(tx, by, { act: 'reset_second_factor', detail: { email, sessions } });
    return { name: person.name, sessions };
  });
}
