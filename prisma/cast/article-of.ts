import type { Language } from '@/domain/language';
import type { CastArticle, CastByline } from './shapes';

/** `crew-list`, `en` → the text `crew-list.en.md` with what the desk knows about it. */
export function articleOf(
  slugline: string,
  language: Language,
  facts: Omit<CastArticle, 'file'>,
): CastArticle {
  return { file: `${slugline}.${language}.md`, ...facts };
}

/** Most bylines: one writer, and for a translation whoever carried it over. */
export function by(writer: string, translator?: string): CastByline {
  const written = { contributor: writer, role: 'by' } as const;
  return translator ? [written, { contributor: translator, role: 'translated_by' }] : [written];
}
