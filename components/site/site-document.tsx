import type { ReactNode } from 'react';
import { languageCodes, type Language } from '@/domain/language';
import { WebFont } from './web-font';

/** `nonce`: where the page's policy asks for one. */
type Props = { language: Language; nonce?: string | undefined; children: ReactNode };

/** The document of a public page; the root layouts differ only in where they learn the language. */
export function SiteDocument({ language, nonce, children }: Props) {
  return (
    <html lang={languageCodes[language].bcp47}>
      <head>
        <meta name="theme-color" content="#FCFBF7" media="(prefers-color-scheme: light)" />
        <meta name="theme-color" content="#141310" media="(prefers-color-scheme: dark)" />
        <link rel="icon" href="/favicon.ico" sizes="32x32" />
        <WebFont language={language} {...(nonce === undefined ? {} : { nonce })} />
      </head>
      <body>{children}</body>
    </html>
  );
}
