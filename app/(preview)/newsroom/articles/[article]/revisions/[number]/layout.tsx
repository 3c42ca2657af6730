import { headers } from 'next/headers';
import type { ReactNode } from 'react';
import { requireActing } from '@/app/newsroom/acting';
import '@/app/(site)/site.css';
import { SiteDocument } from '@/components/site/site-document';
import { previewOf } from './preview-of';

type Props = { children: ReactNode; params: Promise<{ article: string; number: string }> };

export default async function Layout({ children, params }: Props) {
  const { article: articleId, number } = await params;
  const { interfaceLanguage } = await requireActing();
  const [shown, sent] = await Promise.all([previewOf(articleId, number), headers()]);
  return (
    <SiteDocument
      language={shown?.language ?? interfaceLanguage}
      nonce={sent.get('x-stet-nonce') ?? undefined}
    >
      {children}
    </SiteDocument>
  );
}
