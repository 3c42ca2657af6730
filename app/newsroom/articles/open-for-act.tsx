/** The head of every page about one act on an article: who may come in, and what stands against the act. */
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { requireActing, type Acting } from '@/app/newsroom/acting';
import { newsroomWords } from '@/app/newsroom/words';
import { FrameNotice } from '@/components/newsroom/frame-notice';
import type { CommandType } from '@/domain/command';
import type { StoryStanding } from '@/domain/story-standing';
import { paperOfRequest } from '@/app/newsroom/paper-of-request';
import { readStoryStanding } from '@/editorial/read-story-standing';
import { refusalSentence } from '@/editorial/refusal-sentence';

export type OpenedForAct = {
  acting: Acting;
  story: StoryStanding;
  zone: string;
  /** Instead of the page, where the act is not possible now. */
  shut: ReactNode;
};

/** `notice`: only whose the article is. */
export async function openForAct(
  articleId: string,
  act: CommandType,
): Promise<OpenedForAct | { notice: ReactNode }> {
  const acting = await requireActing();
  const { actor, by, interfaceLanguage: language } = acting;
  const [page, { zone }] = await Promise.all([
    readStoryStanding(actor, articleId, act, by.now),
    paperOfRequest(),
  ]);
  if (page.is === 'absent') notFound();
  if (page.is === 'elsewhere') {
    const t = await newsroomWords('newsroom.article');
    const desk = page.desk[language];
    return { notice: <FrameNotice title={t('elsewhere.title')} text={t('elsewhere.text', { desk })} /> };
  }
  const t = await newsroomWords('newsroom.after');
  const sentences = page.shut.map((refusal) => refusalSentence(refusal, language, zone));
  const shut =
    sentences.length === 0 ? null : (
      <FrameNotice title={page.story.slugline} text={sentences.join(' ')}>
        <a href={`/newsroom/articles/${articleId}`}>{t('back')}</a>
      </FrameNotice>
    );
  return { acting, story: page.story, zone, shut };
}
