import {
  addPasskeyAction,
  askForNewPasskeyAction,
  beginAuthenticatorAction,
  confirmAuthenticatorAction,
  makeRecoveryCodesAction,
  proveAgainAction,
  removeAuthenticatorAction,
  removePasskeyAction,
} from '@/app/(set-up)/newsroom/second-factor/actions';
import { wordsIn } from '@/components/newsroom/words-in';
import { ProveAgain } from '@/components/newsroom/prove-again';
import { SecondFactorApp } from '@/components/newsroom/second-factor-app';
import { SecondFactorPasskeys } from '@/components/newsroom/second-factor-passkeys';
import { SecondFactorRecovery } from '@/components/newsroom/second-factor-recovery';
import type { Language } from '@/domain/language';
import type { PublicDate } from '@/domain/public-date';
import { hasSecondFactor } from '@/domain/second-factor';
import type { OwnSecondFactor as Own } from '@/editorial/read-second-factor';

type Props = {
  own: Own;
  /** Whether whoever sits here proved a moment ago who they are. */
  proven: boolean;
  language: Language;
  time: (at: Date) => PublicDate;
};

/** All that a person may do with their second factor: on the account page, and where it has to be set up first. */
export function OwnSecondFactor({ own, proven, language, time }: Props) {
  const { authenticator, waiting, passkeys, recoveryCodes } = own;
  const t = wordsIn(language, 'newsroom.secondFactor');
  const possible = hasSecondFactor({ authenticator, passkeys: passkeys.length });
  return (
    <>
      {possible && !proven ? <ProveAgain prove={proveAgainAction} t={t} /> : null}
      <SecondFactorApp
        inForce={authenticator}
        waiting={waiting}
        begin={beginAuthenticatorAction}
        confirm={confirmAuthenticatorAction}
        remove={removeAuthenticatorAction}
        t={t}
      />
      <SecondFactorPasskeys
        passkeys={passkeys}
        adding={{ ask: askForNewPasskeyAction, add: addPasskeyAction }}
        remove={removePasskeyAction}
        time={time}
        t={t}
      />
      <SecondFactorRecovery possible={possible} left={recoveryCodes} make={makeRecoveryCodesAction} t={t} />
    </>
  );
}
