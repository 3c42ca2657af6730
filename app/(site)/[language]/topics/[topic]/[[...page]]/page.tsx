import { StoryListPage } from '@/components/listing/story-list-page';
import { NotFoundPage } from '@/components/site/not-found-page';
import { isLanguage } from '@/domain/language';
import { furtherPage } from '@/domain/story-list';
import { readPaper } from '@/editorial/read-paper';
import { readStoryList } from '@/editorial/read-story-list';

export const dynamic = 'force-dynamic';

type Props = { params: Promise<{ language: string; topic: string; page?: string[] }> };

export default async function Page({ params }: Props) {
  const { language, topic, page: [word, ...more] = [] } = await params;
  const paper = await readPaper();
  if (!isLanguage(language)) return <NotFoundPage paper={paper} language="en" />;
  const page = word === undefined ? 1 : furtherPage(word);
  const list = page && more.length === 0 ? await readStoryList('topic', topic, language, page) : null;
  if (!list) return <NotFoundPage paper={paper} language={language} />;
  return <StoryListPage list={list} paper={paper} />;
}
