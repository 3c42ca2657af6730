import { LedgerPage } from '@/components/listing/ledger-page';
import { NotFoundPage } from '@/components/site/not-found-page';
import { isLanguage } from '@/domain/language';
import { isMonth } from '@/domain/story-list';
import { readLedger } from '@/editorial/read-ledger';
import { readPaper } from '@/editorial/read-paper';

export const dynamic = 'force-dynamic';

type Props = { params: Promise<{ language: string; month?: string[] }> };

export default async function Page({ params }: Props) {
  const { language, month: [month = null, ...more] = [] } = await params;
  const paper = await readPaper();
  if (!isLanguage(language)) return <NotFoundPage paper={paper} language="en" />;
  const known = more.length === 0 && (month === null || isMonth(month));
  const ledger = known ? await readLedger(language, month) : null;
  if (!ledger) return <NotFoundPage paper={paper} language={language} />;
  return <LedgerPage ledger={ledger} paper={paper} />;
}
