import { KilledPage } from '@/components/site/killed-page';
import { NotFoundPage } from '@/components/site/not-found-page';
import { isLanguage } from '@/domain/language';
import { readPaper } from '@/editorial/read-paper';

export const dynamic = 'force-dynamic';

type Props = { params: Promise<{ language: string; rest: string[] }> };

/** Longer than any address of the paper: what the press keeps for addresses that have no page of their own. */
export default async function Page({ params }: Props) {
  const { language: asked, rest } = await params;
  const language = isLanguage(asked) ? asked : 'en';
  const paper = await readPaper();
  if (rest.join('/') === 'not/killed/page')
    return <KilledPage paper={paper} language={language} tags={['site']} />;
  // `notFound()` would send a page that only a script could draw.
  return <NotFoundPage paper={paper} language={language} />;
}
