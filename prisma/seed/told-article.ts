/** An article of the cast on its way: what the seeding has to remember of it from one act to the next. */
import type { ArticleDocument } from '@/domain/document';
import type { Language } from '@/domain/language';
import type { CastArticle, CastCorrection, CastStory } from '@/prisma/cast/shapes';
import { articleKey, known, type DemoNewsroom } from './demo-newsroom';
import { manuscriptOf, type Manuscript } from './story-text';

export type ToldArticle = {
  story: CastStory;
  language: Language;
  article: CastArticle;
  key: string;
  manuscript: Manuscript;
  /** Of this language, the first one first. */
  corrections: readonly CastCorrection[];
  /** How long it was worked on before `hoursAgo`. */
  draftingHours: number;
};

const usualDraftingHours = 6;

export function toldArticles(story: CastStory): ToldArticle[] {
  const languages = Object.keys(story.articles) as Language[];
  return languages.flatMap((language) => {
    const article = story.articles[language];
    if (!article) return [];
    const corrections = (story.corrections ?? [])
      .filter((correction) => correction.language === language)
      .sort((one, other) => other.hoursAgo - one.hoursAgo);
    const manuscript = manuscriptOf(article, language);
    const draftingHours = draftingOf(story, article, language);
    return [
      {
        story,
        language,
        article,
        key: articleKey(story.key, language),
        manuscript,
        corrections,
        draftingHours,
      },
    ];
  });
}

/** Whoever translates begins when the original is out; a flash is written in less than an hour. */
function draftingOf(story: CastStory, article: CastArticle, language: Language): number {
  if (article.state === 'one_signature') return 0.7;
  const original = story.articles[story.original];
  if (language === story.original || !original) return usualDraftingHours;
  return Math.min(usualDraftingHours, (original.hoursAgo - article.hoursAgo) * 0.7);
}

/** The text with everything that is signed with it: whose it is and which picture stands above it. */
export async function signedText(
  newsroom: DemoNewsroom,
  { article, manuscript }: ToldArticle,
  open: readonly CastCorrection[],
): Promise<ArticleDocument> {
  const { document, header } = manuscript.text(open);
  const byline = article.byline.map(({ contributor, role }) => ({
    contributor: known(newsroom.contributors, contributor),
    role,
  }));
  const { lead, caption = '', credit = '' } = header;
  const asset = lead && (await known(newsroom.pictures, lead));
  const leadPicture = asset ? { asset, caption, credit } : null;
  return { ...document, attrs: { ...document.attrs, byline, leadPicture } };
}
