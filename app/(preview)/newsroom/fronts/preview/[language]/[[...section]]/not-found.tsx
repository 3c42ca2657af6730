import { requireActing } from '@/app/newsroom/acting';
import { NotFoundPage } from '@/components/site/not-found-page';
import { readPaper } from '@/editorial/read-paper';

export default async function NotFound() {
  const { interfaceLanguage } = await requireActing();
  return <NotFoundPage paper={await readPaper()} language={interfaceLanguage} />;
}
