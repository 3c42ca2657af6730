/** The languages of the public site, in the order in which a language switch shows them. */
export const languages = ['en', 'zh', 'it'] as const;
export type Language = (typeof languages)[number];

export type PerLanguage<T> = Record<Language, T>;

export function isLanguage(value: string): value is Language {
  return (languages as readonly string[]).includes(value);
}

/** What a language calls itself. */
export const ownNames: PerLanguage<string> = { en: 'English', zh: '中文', it: 'Italiano' };

/**
 * One language has another code in almost every format; this table is the only place that knows them.
 * `bcp47` serves `<html lang>`, hreflang, JSON-LD and JSON Feed; `newsSitemap` and `rss` follow their own specifications.
 */
export const languageCodes = {
  en: { bcp47: 'en', newsSitemap: 'en', rss: 'en', openGraph: 'en_GB', dates: 'en-GB' },
  zh: { bcp47: 'zh-Hans', newsSitemap: 'zh-cn', rss: 'zh-cn', openGraph: 'zh_CN', dates: 'zh-Hans-CN' },
  it: { bcp47: 'it', newsSitemap: 'it', rss: 'it', openGraph: 'it_IT', dates: 'it-IT' },
} as const satisfies PerLanguage<Record<'bcp47' | 'newsSitemap' | 'rss' | 'openGraph' | 'dates', string>>;
