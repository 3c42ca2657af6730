import { SearchPage } from '@/components/listing/search-page';
import { NotFoundPage } from '@/components/site/not-found-page';
import { isLanguage } from '@/domain/language';
import { foundPage, plainQuery } from '@/domain/site-search';
import { readPaper } from '@/editorial/read-paper';
import { searchArticles } from '@/editorial/search-articles';

export const dynamic = 'force-dynamic';

type Words = string | string[] | undefined;
type Props = { params: Promise<{ language: string }>; searchParams: Promise<{ q?: Words; page?: Words }> };

const one = (words: Words) => (typeof words === 'string' ? words : '');

export default async function Page({ params, searchParams }: Props) {
  const { language } = await params;
  const { q, page } = await searchParams;
  const paper = await readPaper();
  if (!isLanguage(language)) return <NotFoundPage paper={paper} language="en" />;
  const query = plainQuery(one(q));
  const number = foundPage(one(page) || null);
  const found = query && number ? await searchArticles(language, query, number) : null;
  return <SearchPage found={found} language={language} paper={paper} />;
}
