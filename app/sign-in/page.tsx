import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { actingToSetUpOrNull } from '@/app/newsroom/acting';
import { SignInLanguages } from '@/components/newsroom/sign-in-languages';
import { ownPath } from '@/domain/own-path';
import { readPaper } from '@/editorial/read-paper';
import { refusalSentence } from '@/editorial/refusal-sentence';
import { signInAction } from './actions';
import { OtherWays } from './other-ways';
import { pageLanguage } from './page-language';
import { SignInForm } from './sign-in-form.client';
import { signInWords } from './sign-in-words';

export const dynamic = 'force-dynamic';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  const language = await pageLanguage();
  const { names } = await readPaper();
  return { title: signInWords(language)('documentTitle', { paper: names[language] }) };
}

/** Next-auth sends people back with its own words; all that ends at the sign-in service sounds the same. */
const refusedWith = (error: string | string[]) =>
  error === 'CredentialsSignin' ? 'sign_in_wrong' : 'issuer_sign_in_refused';

export default async function Page({ searchParams }: Props) {
  const { callbackUrl, error } = await searchParams;
  const onward = ownPath(callbackUrl, '/newsroom');
  if (await actingToSetUpOrNull()) redirect(onward);
  const language = await pageLanguage();
  const t = signInWords(language);
  const { names } = await readPaper();
  return (
    <main className="sign-in">
      <p className="sign-in-paper">{names[language]}</p>
      <h1>{t('title')}</h1>
      <p className="sign-in-intro">{t('intro')}</p>
      {error === undefined ? null : (
        <p role="alert" className="refusal">
          {refusalSentence({ code: refusedWith(error), values: {} }, language)}
        </p>
      )}
      <SignInForm
        action={signInAction}
        callbackUrl={onward}
        language={language}
        words={{
          email: t('email'),
          password: t('password'),
          button: t('button'),
          working: t('working'),
        }}
      />
      <p className="sign-in-forgotten">
        <a href={`/sign-in/forgotten?language=${language}`}>{t('forgotten')}</a>
      </p>
      <OtherWays language={language} callbackUrl={onward} />
      <footer className="sign-in-foot">
        <SignInLanguages page="/sign-in" language={language} callbackUrl={onward} label={t('languages')} />
        <a href={`/${language}`}>{t('toPaper')}</a>
      </footer>
    </main>
  );
}
