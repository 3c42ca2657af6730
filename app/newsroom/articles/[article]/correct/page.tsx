import type { Metadata } from 'next';
import { clockIn } from '@/components/newsroom/clock-in';
import { openForAct } from '@/app/newsroom/articles/open-for-act';
import '@/app/newsroom/articles/after.css';
import { newsroomWords } from '@/app/newsroom/words';
import { CorrectForm } from '@/components/newsroom/correct-form';
import { CorrectionGroups } from '@/components/newsroom/correction-groups';
import { languagesIn } from '@/components/newsroom/languages-in';
import { PublicNoteLines } from '@/components/newsroom/public-note-lines';
import { readCorrections } from '@/editorial/read-corrections';
import { correctAction, settleCorrectionAction, takeOutNoteAction } from './actions';

export const dynamic = 'force-dynamic';

type Props = {
  params: Promise<{ article: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await newsroomWords('newsroom.after.correct'))('title') };
}

export default async function Page({ params, searchParams }: Props) {
  const { article } = await params;
  const opened = await openForAct(article, 'correct');
  if ('notice' in opened) return opened.notice;
  const { acting, story, shut, zone } = opened;
  if (shut) return shut;
  const { written, note: asked } = await searchParams;
  const { notes, groups } = await readCorrections(acting.actor, article, acting.by.now);
  const language = acting.interfaceLanguage;
  const group = groups.find(
    ({ id, lines }) => id === asked && lines.some((line) => line.articleId === article),
  );
  const note = notes.find(({ id, published }) => id === asked && !published) ?? null;
  const waiting = notes.filter(({ published }) => !published);
  const t = await newsroomWords('newsroom.after');
  return (
    <div className="after-page">
      <p>
        <a href={`/newsroom/articles/${article}`}>{t('back')}</a>
      </p>
      <h1>
        {t('correct.titleOf', { slugline: story.slugline, language: languagesIn(language)[story.language] })}
      </h1>
      {written && waiting.length > 0 ? (
        <div className="after-next" role="status">
          <p>{t('correct.written')}</p>
          <a className="button button-filled" href={`/newsroom/articles/${article}`}>
            {t('correct.toText')}
          </a>
        </div>
      ) : null}
      <PublicNoteLines
        articleId={article}
        articleLanguage={story.language}
        notes={waiting}
        language={language}
        takeOut={takeOutNoteAction}
      />
      {written && waiting.length > 0 ? null : (
        <CorrectForm
          key={String(asked)}
          action={correctAction}
          story={story}
          language={language}
          note={note}
          group={group ?? null}
        />
      )}
      <CorrectionGroups
        groups={groups}
        articleId={article}
        waiting={waiting.map(({ id }) => id)}
        language={language}
        clock={clockIn(language, zone)}
        settle={settleCorrectionAction}
      />
    </div>
  );
}
