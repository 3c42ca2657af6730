import { AddressPage } from '@/components/article/address-page';
import { readPaper } from '@/editorial/read-paper';
import { shortAddress } from './short-address';

export const dynamic = 'force-dynamic';

type Props = { params: Promise<{ id: string }> };

export default async function Page({ params }: Props) {
  const { outcome, language } = await shortAddress((await params).id);
  return <AddressPage outcome={outcome} language={language} paper={await readPaper()} />;
}
