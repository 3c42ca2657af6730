/** The answer of a passkey to a question of ours, checked: whose it is, or null. */
import { verifyAuthenticationResponse, type AuthenticationResponseJSON } from '@simplewebauthn/server';
import { passkeySite } from '@/editorial/passkey-site';
import { takeChallenge } from '@/storage/passkey-challenges';
import { findPasskey } from '@/storage/passkeys';

export type CheckedPasskey = { id: string; personId: string; before: number; counter: number };

/** `of`: the person who was asked, or null where anybody may answer; then the key has to have asked for a finger or a PIN. */
export async function checkPasskey(
  response: AuthenticationResponseJSON,
  of: string | null,
  now: Date,
): Promise<CheckedPasskey | null> {
  const kept = await findPasskey(response.id);
  if (!kept || (of !== null && kept.personId !== of)) return null;
  const { id, personId, publicKey, counter, transports } = kept;
  const { host, origin } = passkeySite();
  const checked = await verifyAuthenticationResponse({
    response,
    expectedChallenge: (challenge) => takeChallenge(challenge, of, now),
    expectedOrigin: origin,
    expectedRPID: host,
    credential: { id, publicKey, counter, transports },
    requireUserVerification: of === null,
  }).catch(() => null);
  if (!checked?.verified) return null;
  return { id, personId, before: counter, counter: checked.authenticationInfo.newCounter };
}
