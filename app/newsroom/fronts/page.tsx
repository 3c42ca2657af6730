import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { requireActing } from '@/app/newsroom/acting';
import { newsroomWords } from '@/app/newsroom/words';
import { FrontHeadlineList } from '@/components/newsroom/front-headline-list';
import { FrontList } from '@/components/newsroom/front-list';
import { frontWords } from '@/components/newsroom/front-words';
import { readFrontHeadlines } from '@/editorial/read-front-headlines';
import { readFronts } from '@/editorial/read-fronts';
import { paperOfRequest } from '@/app/newsroom/paper-of-request';
import { refusalSentence } from '@/editorial/refusal-sentence';
import { countersignFrontHeadlineAction } from './actions';
import { frontPaths } from './front-address';
import './fronts.css';

export const dynamic = 'force-dynamic';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await newsroomWords('newsroom.fronts'))('title') };
}

export default async function Page() {
  const { by, interfaceLanguage } = await requireActing();
  const [fronts, waiting, { zone }] = await Promise.all([
    readFronts(by),
    readFrontHeadlines(by),
    paperOfRequest(),
  ]);
  if (!fronts) notFound();
  const words = frontWords(interfaceLanguage, zone);
  return (
    <div className="fronts">
      <h1>{words.t('title')}</h1>
      <p className="hint">{words.t('explained')}</p>
      <FrontList
        fronts={fronts}
        hrefOf={({ language, section }) => frontPaths({ language, section: section?.slug ?? null }).desk}
        words={words}
      />
      <FrontHeadlineList
        waiting={waiting}
        sign={countersignFrontHeadlineAction}
        reasons={({ refusals }) =>
          refusals.map((refusal) => refusalSentence(refusal, interfaceLanguage, zone))
        }
        words={words}
      />
    </div>
  );
}
