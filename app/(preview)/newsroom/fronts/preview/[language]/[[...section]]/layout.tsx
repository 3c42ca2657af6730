import { headers } from 'next/headers';
import type { ReactNode } from 'react';
import { requireActing } from '@/app/newsroom/acting';
import '@/app/(site)/site.css';
import { SiteDocument } from '@/components/site/site-document';
import { isLanguage } from '@/domain/language';

type Props = { children: ReactNode; params: Promise<{ language: string }> };

export default async function Layout({ children, params }: Props) {
  const { language } = await params;
  const { interfaceLanguage } = await requireActing();
  return (
    <SiteDocument
      language={isLanguage(language) ? language : interfaceLanguage}
      nonce={(await headers()).get('x-stet-nonce') ?? undefined}
    >
      {children}
    </SiteDocument>
  );
}
