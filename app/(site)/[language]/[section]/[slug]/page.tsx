import { AddressPage } from '@/components/article/address-page';
import { NotFoundPage } from '@/components/site/not-found-page';
import { isLanguage } from '@/domain/language';
import { readPaper } from '@/editorial/read-paper';
import { readPublishedArticle } from '@/editorial/read-published-article';

export const dynamic = 'force-dynamic';

type Props = { params: Promise<{ language: string; section: string; slug: string }> };

export default async function Page({ params }: Props) {
  const { language, section, slug } = await params;
  const paper = await readPaper();
  if (!isLanguage(language)) return <NotFoundPage paper={paper} language="en" />;
  const outcome = await readPublishedArticle({ language, section, slug });
  return <AddressPage outcome={outcome} language={language} paper={paper} />;
}
