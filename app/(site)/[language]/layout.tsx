import type { ReactNode } from 'react';
import { SiteDocument } from '@/components/site/site-document';
import { isLanguage } from '@/domain/language';
import '../site.css';

type Props = { children: ReactNode; params: Promise<{ language: string }> };

export default async function Layout({ children, params }: Props) {
  const { language } = await params;
  return <SiteDocument language={isLanguage(language) ? language : 'en'}>{children}</SiteDocument>;
}
