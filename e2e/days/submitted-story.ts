import { handIn } from '@/editorial/hand-in';
import { importArticle } from '@/editorial/import-article';
import { submitForReview } from '@/editorial/submit-for-review';
import type { Language } from '@/domain/language';
import { acting, done } from '../open-newsroom';
import { drafts } from './drafts';
import { desk, type Colleague } from './staff';

export type Story = { id: string; slugline: string; headline: string; paragraphs: string[] };

/** A draft that its desk can see. */
export async function handedInStory(writer: Colleague, language: Language): Promise<Story> {
  const slugline = `choir-${process.hrtime.bigint()}`;
  const { headline, paragraph, changed, linking } = drafts[language];
  const paragraphs = [paragraph, changed, `${linking}${language === 'zh' ? '。' : '.'}`];
  const text = [headline, ...paragraphs].join('\n\n');
  const by = await acting(writer.email);
  const wanted = { language, section: desk, slugline, text, format: 'text' as const };
  const { id } = done(await importArticle(by, wanted));
  done(await handIn(by, id));
  return { id, slugline, headline, paragraphs };
}

export async function submittedStory(writer: Colleague, language: Language): Promise<Story> {
  const story = await handedInStory(writer, language);
  done(await submitForReview(await acting(writer.email), story.id));
  return story;
}
