import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { actingOrNull } from '@/app/newsroom/acting';
import { SignInLanguages } from '@/components/newsroom/sign-in-languages';
import { ownPath } from '@/domain/own-path';
import { readPaper } from '@/editorial/read-paper';
import { signInAction } from './actions';
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

export default async function Page({ searchParams }: Props) {
  const { callbackUrl } = await searchParams;
  const onward = ownPath(callbackUrl, '/newsroom');
  if (await actingOrNull()) redirect(onward);
  const language = await pageLanguage();
  const t = signInWords(language);
  const { names } = await readPaper();
  return (
    <main className="sign-in">
      <p className="sign-in-paper">{names[language]}</p>
      <h1>{t('title')}</h1>
      <p className="sign-in-intro">{t('intro')}</p>
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
      <footer className="sign-in-foot">
        <SignInLanguages language={language} callbackUrl={onward} label={t('languages')} />
        <a href={`/${language}`}>{t('toPaper')}</a>
      </footer>
    </main>
  );
}
