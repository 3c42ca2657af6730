import type { Metadata } from 'next';
import { KeptForm } from '@/components/ui/kept-form.client';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { readPaper } from '@/editorial/read-paper';
import { sendsLetters } from '@/editorial/sends-letters';
import { pageLanguage } from '../page-language';
import { signInWords } from '../sign-in-words';
import { askForNewPasswordAction } from './actions';

export const dynamic = 'force-dynamic';

export async function generateMetadata(): Promise<Metadata> {
  const language = await pageLanguage();
  const { names } = await readPaper();
  return { title: signInWords(language)('documentTitle', { paper: names[language] }) };
}

export default async function Page() {
  const language = await pageLanguage();
  const t = signInWords(language);
  const { names } = await readPaper();
  return (
    <main className="sign-in">
      <p className="sign-in-paper">{names[language]}</p>
      <h1>{t('forgottenPage.title')}</h1>
      {sendsLetters() ? (
        <>
          <p className="sign-in-intro">{t('forgottenPage.intro')}</p>
          <KeptForm action={askForNewPasswordAction} className="sign-in-form">
            <input type="hidden" name="language" value={language} />
            <Field label={t('email')}>
              <input type="email" name="email" autoComplete="username" required maxLength={320} />
            </Field>
            <Button type="submit" weight="filled">
              {t('forgottenPage.button')}
            </Button>
          </KeptForm>
        </>
      ) : (
        <p>{t('forgottenPage.noMail')}</p>
      )}
      <footer className="sign-in-foot">
        <a href={`/sign-in?language=${language}`}>{t('forgottenPage.back')}</a>
      </footer>
    </main>
  );
}
