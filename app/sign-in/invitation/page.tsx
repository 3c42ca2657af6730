import type { Metadata } from 'next';
import { shortestPassword } from '@/domain/chosen-password';
import { readInvitation } from '@/editorial/read-invitation';
import { readPaper } from '@/editorial/read-paper';
import { refusalSentence } from '@/editorial/refusal-sentence';
import { pageLanguage } from '../page-language';
import { signInWords } from '../sign-in-words';
import { choosePasswordAction } from './actions';
import { PasswordForm } from './password-form.client';

export const dynamic = 'force-dynamic';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** The address of this page is a secret: no other site is told of it. */
export async function generateMetadata(): Promise<Metadata> {
  const language = await pageLanguage();
  const { names } = await readPaper();
  return {
    title: signInWords(language)('documentTitle', { paper: names[language] }),
    referrer: 'no-referrer',
  };
}

export default async function Page({ searchParams }: Props) {
  const { token: sent, set } = await searchParams;
  const language = await pageLanguage();
  const t = signInWords(language);
  const { names } = await readPaper();
  const token = typeof sent === 'string' ? sent.slice(0, 100) : '';
  // Looking at the page spends nothing: programs that look through letters open every link.
  const found = set === undefined ? await readInvitation(token, new Date()) : null;
  return (
    <main className="sign-in">
      <p className="sign-in-paper">{names[language]}</p>
      {found === null ? (
        <>
          <h1>{t('invitation.setTitle')}</h1>
          <p>{t('invitation.set')}</p>
        </>
      ) : found.ok ? (
        <>
          <h1>{t(`invitation.title.${found.value.purpose}`)}</h1>
          <p className="sign-in-intro">{t('invitation.intro', { name: found.value.name })}</p>
          <PasswordForm
            action={choosePasswordAction}
            token={token}
            language={language}
            email={found.value.email}
            words={{
              email: t('invitation.email'),
              password: t('invitation.password'),
              hint: t('invitation.passwordHint', { least: shortestPassword }),
              again: t('invitation.again'),
              button: t('invitation.button'),
              working: t('invitation.working'),
            }}
          />
        </>
      ) : (
        <>
          <h1>{t('invitation.dead')}</h1>
          <p>{found.refusals.map((refusal) => refusalSentence(refusal, language)).join(' ')}</p>
        </>
      )}
      {found?.ok ? null : (
        <footer className="sign-in-foot">
          <a href={`/sign-in?language=${language}`}>{t('invitation.onward')}</a>
        </footer>
      )}
    </main>
  );
}
