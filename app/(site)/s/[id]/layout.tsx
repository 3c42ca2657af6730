import type { ReactNode } from 'react';
import { SiteDocument } from '@/components/site/site-document';
import { shortAddress } from './short-address';
import '../../site.css';

type Props = { children: ReactNode; params: Promise<{ id: string }> };

/** A root of its own: the language of a short address is that of its article. */
export default async function Layout({ children, params }: Props) {
  const { language } = await shortAddress((await params).id);
  return <SiteDocument language={language}>{children}</SiteDocument>;
}
