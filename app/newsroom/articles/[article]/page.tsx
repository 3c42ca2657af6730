import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { requireActing } from '@/app/newsroom/acting';
import { newsroomWords } from '@/app/newsroom/words';
import { ArticleDesk } from '@/components/newsroom/article-desk.client';
import { ArticleReturned } from '@/components/newsroom/article-returned';
import { ArticleStanding } from '@/components/newsroom/article-standing';
import { ArticleStory } from '@/components/newsroom/article-story';
import { ArticleVersions } from '@/components/newsroom/article-versions';
import type { Say } from '@/components/newsroom/article-words';
import { FrameNotice } from '@/components/newsroom/frame-notice';
import { languagesIn } from '@/components/newsroom/languages-in';
import type { ActOffer } from '@/domain/act-offer';
import { paperOfRequest } from '@/app/newsroom/paper-of-request';
import { refusalSentence } from '@/editorial/refusal-sentence';
import { clockIn } from '@/components/newsroom/clock-in';
import { articlePage } from '@/app/newsroom/articles/article-page';
import '../article.css';
import { ArticleAround } from './around/article-around';
import { actAction, lookAgainAction, nameRevisionAction, restoreAction, saveTextAction } from './actions';
import { searchPicturesAction } from './pictures/actions';

export const dynamic = 'force-dynamic';

type Props = { params: Promise<{ article: string }> };

/** Acts that have a page of their own. */
const pagesOfActs: Partial<Record<ActOffer['act'], string>> = {
  correct: 'correct',
  withdraw: 'withdraw',
  kill: 'kill',
  ask_reinstate: 'reinstate',
  reinstate: 'reinstate',
  decline_reinstate: 'reinstate',
  ask_erase: 'erase',
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const page = await articlePage((await params).article);
  return page.is === 'found' ? { title: page.view.slugline } : {};
}

export default async function Page({ params }: Props) {
  const { article: articleId } = await params;
  const { actor, interfaceLanguage } = await requireActing();
  const [page, paper, t, stages, standings] = await Promise.all([
    articlePage(articleId),
    paperOfRequest(),
    newsroomWords('newsroom.article'),
    newsroomWords('stages'),
    newsroomWords('standings'),
  ]);
  if (page.is === 'absent') notFound();
  if (page.is === 'elsewhere') {
    const desk = page.desk[interfaceLanguage];
    return <FrameNotice title={t('elsewhere.title')} text={t('elsewhere.text', { desk })} />;
  }
  const { view } = page;
  const say = t as unknown as Say;
  const clock = clockIn(interfaceLanguage, paper.zone);
  const languages = languagesIn(interfaceLanguage);
  const kinds = await newsroomWords('newsroom.after.kinds');
  const onScreen = ({ act, revision, refusals, watched = [] }: ActOffer) => ({
    act,
    revision,
    label: say(`acts.names.${act}`, { revision: revision ?? 0 }),
    reasons: refusals.map((refusal) => refusalSentence(refusal, interfaceLanguage, paper.zone)),
    watched: watched.map(({ kind, gone, come }) => ({ kind: kinds(kind), gone, come })),
    page: pagesOfActs[act] ? `/newsroom/articles/${view.id}/${pagesOfActs[act]}` : null,
  });
  return (
    <div className="article-page">
      <header className="article-top">
        <h1>{view.slugline}</h1>
        <p className="muted">
          {t('where', {
            desk: view.desk[interfaceLanguage],
            section: view.section[interfaceLanguage],
            language: languages[view.language],
          })}
        </p>
        <ArticleReturned view={view} say={say} clock={clock} />
      </header>
      <ArticleDesk
        articleId={view.id}
        personId={actor.id}
        language={view.language}
        document={view.text.document}
        version={view.text.version}
        lastTyped={{ person: view.text.lastTypedBy, at: clock(view.text.at) }}
        mayWrite={view.mayWrite}
        contributors={view.contributors}
        pictures={view.pictures}
        searchPictures={searchPicturesAction}
        save={saveTextAction}
        lookAgain={lookAgainAction}
        acts={{ offers: view.offers.map(onScreen), next: view.next?.act ?? null, act: actAction }}
        left={
          <ArticleVersions
            articleId={view.id}
            revisions={view.revisions}
            liveNumber={view.liveNumber}
            say={say}
            clock={clock}
            writing={view.mayWrite ? { restore: restoreAction, name: nameRevisionAction } : null}
          />
        }
        right={
          <>
            <ArticleStanding
              view={view}
              language={interfaceLanguage}
              say={say}
              clock={clock}
              stage={stages(view.stage)}
              standing={standings(view.standing)}
            />
            <ArticleStory
              view={view}
              language={interfaceLanguage}
              say={say}
              stageWord={(stage) => stages(stage as typeof view.stage)}
              standingWord={(standing) => standings(standing as typeof view.standing)}
              start={view.startable.map((language) => (
                <p key={language}>
                  <a href={`/newsroom/new?source=${view.id}&language=${language}`}>
                    {t('startTranslation', { language: languages[language] })}
                  </a>
                </p>
              ))}
            />
            <ArticleAround articleId={view.id} />
          </>
        }
      />
    </div>
  );
}
