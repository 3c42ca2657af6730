/** The strings of the newsroom. */
import type { NamespaceKeys, NestedKeyOf } from 'use-intl/core';
import type { Language, PerLanguage } from '@/domain/language';
import en from '@/messages/en.json';
import it from '@/messages/it.json';
import zh from '@/messages/zh.json';

/** What the screens behind the sign-in say; the public site's strings are not among it. */
function catalogueOf({ newsroom, words, stages, standings, commands }: typeof en) {
  return { newsroom, words, stages, standings, commands };
}
export type Catalogue = ReturnType<typeof catalogueOf>;
export type Subject = NamespaceKeys<Catalogue, NestedKeyOf<Catalogue>>;

const catalogues: PerLanguage<Catalogue> = {
  en: catalogueOf(en),
  it: catalogueOf(it),
  zh: catalogueOf(zh),
};

export function newsroomMessages(language: Language): Catalogue {
  return catalogues[language];
}
