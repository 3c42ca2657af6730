import { notFound } from 'next/navigation';
import { requireActing } from '@/app/newsroom/acting';
import { entriesOfQuery, type Query } from '@/app/newsroom/fronts/front-query';
import { FrontPage } from '@/components/front/front-page';
import { SectionFrontPage } from '@/components/front/section-front-page';
import { nothingArranged } from '@/domain/front-arrangement';
import { draftFrom } from '@/domain/front-form';
import { isLanguage } from '@/domain/language';
import { readFrontPreview } from '@/editorial/read-front-preview';
import { readPaper } from '@/editorial/read-paper';

export const dynamic = 'force-dynamic';

type Props = { params: Promise<{ language: string; section?: string[] }>; searchParams: Promise<Query> };

/** The public front itself, with an arrangement that nobody has put there yet. */
export default async function Page({ params, searchParams }: Props) {
  const { actor, by } = await requireActing();
  const { language, section: [slug = null, ...more] = [] } = await params;
  if (!isLanguage(language) || more.length > 0) notFound();
  const draft = draftFrom(entriesOfQuery(await searchParams));
  const address = { language, section: slug };
  const [paper, front] = await Promise.all([
    readPaper(),
    readFrontPreview(actor, address, draft?.arrangement ?? nothingArranged, by.now),
  ]);
  if (!front) notFound();
  return front.section ? (
    <SectionFrontPage front={front} section={front.section} paper={paper} />
  ) : (
    <FrontPage front={front} paper={paper} />
  );
}
