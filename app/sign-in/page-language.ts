import { headers } from 'next/headers';
import { cache } from 'react';
import { isLanguage, type Language } from '@/domain/language';
import { preferredLanguage } from '@/domain/preferred-language';

/** The language of a page for people who are not signed in yet: the one they chose there, else their browser's. */
export const pageLanguage = cache(async (): Promise<Language> => {
  const sent = await headers();
  // The layout, which names the language of the document, is not told the query of the address.
  const path = sent.get('x-stet-path') ?? '';
  const chosen = new URLSearchParams(path.slice(path.indexOf('?') + 1)).get('language') ?? '';
  return isLanguage(chosen) ? chosen : preferredLanguage(sent.get('accept-language') ?? undefined);
});
