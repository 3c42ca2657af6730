/** Where the language switch of a page leads: to the same thing in the other language, or to its front page. */
import { languages, type Language } from '@/domain/language';
import type { PublishedArticle } from '@/domain/published-article';

export type LanguageTarget = {
  language: Language;
  path: string;
  is: 'here' | 'same' | 'front_only';
};

export function frontTargets(language: Language, section?: string): LanguageTarget[] {
  return languages.map((other) => ({
    language: other,
    path: section ? `/${other}/${section}` : `/${other}`,
    is: other === language ? 'here' : 'same',
  }));
}

export function storyTargets(
  article: Pick<PublishedArticle, 'language' | 'path' | 'siblings'>,
): LanguageTarget[] {
  return languages.map((other) => {
    if (other === article.language) return { language: other, path: article.path, is: 'here' };
    const sibling = article.siblings.find(({ language }) => language === other);
    return sibling
      ? { language: other, path: sibling.path, is: 'same' }
      : { language: other, path: `/${other}`, is: 'front_only' };
  });
}

/** A notice is a page of its language only: the others offer their front pages, without a word about the story. */
export function noticeTargets(language: Language): LanguageTarget[] {
  return languages.map((other) => ({
    language: other,
    path: `/${other}`,
    is: other === language ? 'here' : 'same',
  }));
}
