import { headers } from 'next/headers';
import type { ReactNode } from 'react';
import { requireActingToSetUp } from '@/app/newsroom/acting';
import { WebFont } from '@/components/site/web-font';
import { languageCodes } from '@/domain/language';
import '@/app/newsroom/newsroom.css';

type Props = { children: ReactNode };

/** Without the frame of the newsroom: its queues are not open yet. */
export default async function Layout({ children }: Props) {
  const { interfaceLanguage } = await requireActingToSetUp();
  const nonce = (await headers()).get('x-stet-nonce') ?? undefined;
  return (
    <html lang={languageCodes[interfaceLanguage].bcp47}>
      <head>
        <WebFont language={interfaceLanguage} nonce={nonce} />
      </head>
      <body className="outside">{children}</body>
    </html>
  );
}
