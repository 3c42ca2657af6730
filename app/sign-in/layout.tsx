import { headers } from 'next/headers';
import type { ReactNode } from 'react';
import { WebFont } from '@/components/site/web-font';
import { languageCodes } from '@/domain/language';
import { pageLanguage } from './page-language';
import '../newsroom/newsroom.css';

type Props = { children: ReactNode };

export default async function Layout({ children }: Props) {
  const language = await pageLanguage();
  const nonce = (await headers()).get('x-stet-nonce') ?? undefined;
  return (
    <html lang={languageCodes[language].bcp47}>
      <head>
        <WebFont language={language} nonce={nonce} />
      </head>
      <body className="outside">{children}</body>
    </html>
  );
}
