import type { Metadata } from 'next';
import { requireActingToSetUp } from '@/app/newsroom/acting';
import { OwnSecondFactor } from '@/app/newsroom/account/own-second-factor';
import { signOutAction } from '@/app/newsroom/account/actions';
import { wordsIn } from '@/components/newsroom/words-in';
import { ActionForm } from '@/components/ui/action-form.client';
import { Button } from '@/components/ui/button';
import { ownPath } from '@/domain/own-path';
import { publicDate } from '@/domain/public-date';
import { readPaper } from '@/editorial/read-paper';
import { readRecentProof } from '@/editorial/read-recent-proof';
import { readSecondFactor } from '@/editorial/read-second-factor';

export const dynamic = 'force-dynamic';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  const { interfaceLanguage } = await requireActingToSetUp();
  const { names } = await readPaper();
  const title = wordsIn(interfaceLanguage, 'newsroom.secondFactor')('title');
  return { title: `${title} — ${names[interfaceLanguage]}` };
}

/** Where whoever has to have a second factor is led; the way on opens with it. */
export default async function Page({ searchParams }: Props) {
  const { by, session, interfaceLanguage: language, secondFactorMissing } = await requireActingToSetUp();
  const [{ callbackUrl }, own, proven, { names, zone }] = await Promise.all([
    searchParams,
    readSecondFactor(by),
    readRecentProof(by, session.id),
    readPaper(),
  ]);
  const t = wordsIn(language, 'newsroom.secondFactor');
  const time = (at: Date) => publicDate(at, language, zone);
  return (
    <main className="set-up work">
      <p className="sign-in-paper">{names[language]}</p>
      <h1>{secondFactorMissing ? t('forced.title') : t('title')}</h1>
      <p>{secondFactorMissing ? t('forced.intro') : t('forced.done')}</p>
      {secondFactorMissing ? null : (
        <p>
          <a className="button button-filled" href={ownPath(callbackUrl, '/newsroom')}>
            {t('forced.onward')}
          </a>
        </p>
      )}
      <h2>{t('title')}</h2>
      <p className="hint">{t('explained')}</p>
      <OwnSecondFactor own={own} proven={proven} language={language} time={time} />
      <ActionForm action={signOutAction}>
        <Button type="submit" weight="text">
          {t('forced.signOut')}
        </Button>
      </ActionForm>
    </main>
  );
}
