/** A passkey is added in two acts: the browser is asked for one, and its answer is kept under a name. */
import {
  generateRegistrationOptions,
  verifyRegistrationResponse,
  type RegistrationResponseJSON,
} from '@simplewebauthn/server';
import type { Refusal } from '@/domain/refusal';
import { refuse, type Result } from '@/domain/result';
import { act, refused, type PersonActing } from '@/editorial/act';
import { passkeySite, passkeyWaits } from '@/editorial/passkey-site';
import { readPaper } from '@/editorial/read-paper';
import { recordNewsroomActivity } from '@/storage/activities';
import { keepChallenge, takeChallenge } from '@/storage/passkey-challenges';
import { createPasskey, findPasskey, passkeysOf } from '@/storage/passkeys';
import { emailAndName } from '@/storage/people';
import { write } from '@/storage/write';

export async function askForNewPasskey({ personId, now }: PersonActing) {
  const [{ email, name, interfaceLanguage }, { names }, known] = await Promise.all([
    emailAndName(personId),
    readPaper(),
    passkeysOf(personId),
  ]);
  const options = await generateRegistrationOptions({
    rpName: names[interfaceLanguage],
    rpID: passkeySite().host,
    userName: email,
    userDisplayName: name,
    userID: new TextEncoder().encode(personId),
    timeout: passkeyWaits,
    excludeCredentials: known,
    authenticatorSelection: { residentKey: 'preferred', userVerification: 'preferred' },
  });
  const expiresAt = new Date(now.getTime() + passkeyWaits);
  await write((tx) => keepChallenge(tx, options.challenge, personId, { now, expiresAt }));
  return options;
}

const longestName = 80;
const notAccepted = { code: 'passkey_not_accepted', values: {} } as const;

export async function addPasskey(
  by: PersonActing,
  response: RegistrationResponseJSON,
  named: string,
): Promise<Result<{ name: string }, Refusal>> {
  const { personId, now } = by;
  const name = named.trim().slice(0, longestName);
  if (name === '') return refuse({ code: 'passkey_name_missing', values: {} });
  const { host, origin } = passkeySite();
  const verified = await verifyRegistrationResponse({
    response,
    expectedChallenge: (challenge) => takeChallenge(challenge, personId, now),
    expectedOrigin: origin,
    expectedRPID: host,
    requireUserVerification: false,
  }).catch(() => null);
  if (!verified?.verified) return refuse(notAccepted);
  const { id, publicKey, counter, transports = [] } = verified.registrationInfo.credential;
  return act(async (tx) => {
    if (await findPasskey(id)) refused(notAccepted);
    await createPasskey(tx, { id, personId, name, publicKey, counter, transports }, now);
    await recordNewsroomActivity(tx, by, { act: 'add_passkey', detail: { name } });
    return { name };
  });
}
