import { NotFoundPage } from '@/components/site/not-found-page';
import { isLanguage } from '@/domain/language';
import { readPaper } from '@/editorial/read-paper';

export const dynamic = 'force-dynamic';

type Props = { params: Promise<{ language: string }> };

/** Longer than any address of the paper. `notFound()` would send a page that only a script could draw. */
export default async function Page({ params }: Props) {
  const { language } = await params;
  return <NotFoundPage paper={await readPaper()} language={isLanguage(language) ? language : 'en'} />;
}
