/** What a person has set up besides the password, as their own page shows it. */
import { generateURI } from 'otplib';
import type { PersonActing } from '@/editorial/act';
import { readPaper } from '@/editorial/read-paper';
import { authenticatorWaits } from '@/editorial/set-up-authenticator';
import { authenticatorInForce, waitingAuthenticator } from '@/storage/authenticators';
import { database } from '@/storage/client';
import { listPasskeysOf, type ListedPasskey } from '@/storage/passkeys';
import { emailAndName } from '@/storage/people';
import { countRecoveryCodes } from '@/storage/recovery-codes';

/** The secret of an app that waits for its first code, in words and as the address that a camera reads. */
export type WaitingAuthenticator = { secret: string; uri: string };

export type OwnSecondFactor = {
  authenticator: boolean;
  waiting: WaitingAuthenticator | null;
  passkeys: ListedPasskey[];
  recoveryCodes: number;
};

export async function readSecondFactor({ personId, now }: PersonActing): Promise<OwnSecondFactor> {
  const [inForce, waiting, passkeys, recoveryCodes, { email, interfaceLanguage }, { names }] =
    await Promise.all([
      authenticatorInForce(personId),
      waitingAuthenticator(personId, new Date(now.getTime() - authenticatorWaits)),
      listPasskeysOf(personId),
      countRecoveryCodes(database(), personId),
      emailAndName(personId),
      readPaper(),
    ]);
  const secret = waiting?.secret ?? null;
  return {
    authenticator: inForce !== null,
    waiting:
      secret === null
        ? null
        : {
            secret,
            uri: generateURI({ issuer: names[interfaceLanguage], label: email, secret }),
          },
    passkeys,
    recoveryCodes,
  };
}
