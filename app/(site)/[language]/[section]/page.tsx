import { SectionFrontPage } from '@/components/front/section-front-page';
import { NotFoundPage } from '@/components/site/not-found-page';
import { isLanguage } from '@/domain/language';
import { readPaper } from '@/editorial/read-paper';
import { readSectionFront } from '@/editorial/read-section-front';

export const dynamic = 'force-dynamic';

type Props = { params: Promise<{ language: string; section: string }> };

export default async function Page({ params }: Props) {
  const { language, section } = await params;
  const paper = await readPaper();
  if (!isLanguage(language)) return <NotFoundPage paper={paper} language="en" />;
  const front = await readSectionFront(language, section);
  if (!front?.section) return <NotFoundPage paper={paper} language={language} />;
  return <SectionFrontPage front={front} section={front.section} paper={paper} />;
}
