'use client';

import { CSPProvider } from '@base-ui/react/csp-provider';
import { NextIntlClientProvider } from 'next-intl';
import type { ReactNode } from 'react';
import type { Language } from '@/domain/language';
import type { Catalogue } from '@/components/newsroom/catalogue';

type Props = {
  language: Language;
  messages: Catalogue;
  zone: string;
  nonce: string | undefined;
  children: ReactNode;
};

export function FrameProviders({ language, messages, zone, nonce, children }: Props) {
  return (
    <CSPProvider nonce={nonce}>
      <NextIntlClientProvider locale={language} messages={messages} timeZone={zone}>
        {children}
      </NextIntlClientProvider>
    </CSPProvider>
  );
}
