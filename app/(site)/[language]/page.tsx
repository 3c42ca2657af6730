import { FrontPage } from '@/components/front/front-page';
import { NotFoundPage } from '@/components/site/not-found-page';
import { isLanguage } from '@/domain/language';
import { readFront } from '@/editorial/read-front';
import { readPaper } from '@/editorial/read-paper';

export const dynamic = 'force-dynamic';

type Props = { params: Promise<{ language: string }> };

export default async function Page({ params }: Props) {
  const { language } = await params;
  const paper = await readPaper();
  if (!isLanguage(language)) return <NotFoundPage paper={paper} language="en" />;
  return <FrontPage front={await readFront(language)} paper={paper} />;
}
