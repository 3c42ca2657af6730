import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { PasskeyButton } from '@/components/newsroom/passkey-button.client';
import { SignInLanguages } from '@/components/newsroom/sign-in-languages';
import { ownPath } from '@/domain/own-path';
import { readPaper } from '@/editorial/read-paper';
import { readPendingSignIn } from '@/editorial/read-pending-sign-in';
import { pageLanguage } from '../page-language';
import { pendingIdOfCookie } from '../pending-cookie';
import { signInWords } from '../sign-in-words';
import { askForSecondStepPasskeyAction, secondStepAction, secondStepByPasskeyAction } from './actions';
import { SecondStepForm } from './second-step-form.client';

export const dynamic = 'force-dynamic';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  const language = await pageLanguage();
  const { names } = await readPaper();
  return { title: signInWords(language)('secondStep.documentTitle', { paper: names[language] }) };
}

/** Between the password and the newsroom. Whoever has passed no first step here goes back to it. */
export default async function Page({ searchParams }: Props) {
  const onward = ownPath((await searchParams).callbackUrl, '/newsroom');
  const language = await pageLanguage();
  const backToTheDoor = `/sign-in?language=${language}&callbackUrl=${encodeURIComponent(onward)}`;
  const pending = await pendingIdOfCookie();
  const has = pending === null ? null : await readPendingSignIn(pending, new Date());
  if (!has) redirect(backToTheDoor);
  const t = signInWords(language);
  const { names } = await readPaper();
  return (
    <main className="sign-in">
      <p className="sign-in-paper">{names[language]}</p>
      <h1>{t('secondStep.title')}</h1>
      <p className="sign-in-intro">
        {t(has.authenticator ? 'secondStep.introCode' : 'secondStep.introPasskey')}
      </p>
      {has.passkeys > 0 ? (
        <PasskeyButton
          ask={askForSecondStepPasskeyAction}
          answer={secondStepByPasskeyAction}
          callbackUrl={onward}
          weight={has.authenticator ? 'outlined' : 'filled'}
          words={{
            passkey: t('secondStep.passkey'),
            working: t('passkeyWorking'),
            failed: t('secondStep.passkeyFailed'),
          }}
        />
      ) : null}
      <SecondStepForm
        action={secondStepAction}
        callbackUrl={onward}
        language={language}
        weight={has.authenticator ? 'filled' : 'outlined'}
        words={{
          code: t('secondStep.code'),
          codeHint: t('secondStep.codeHint'),
          button: t('secondStep.button'),
          working: t('secondStep.working'),
        }}
      />
      <p className="hint">{t('secondStep.lost')}</p>
      <footer className="sign-in-foot">
        <SignInLanguages
          page="/sign-in/second-step"
          language={language}
          callbackUrl={onward}
          label={t('languages')}
        />
        <a href={backToTheDoor}>{t('secondStep.back')}</a>
      </footer>
    </main>
  );
}
