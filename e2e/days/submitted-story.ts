import { approveAndPublish } from '@/editorial/approve-and-publish';
import { handIn } from '@/editorial/hand-in';
import { importArticle } from '@/editorial/import-article';
import { submitForReview } from '@/editorial/submit-for-review';
import type { Language } from '@/domain/language';
import { acting, done } from '../open-newsroom';
import { drafts } from './drafts';
import { desk, type Colleague } from './staff';

export type Story = { id: string; slugline: string; headline: string; paragraphs: string[] };

/** A draft that its desk can see. */
export async function handedInStory(writer: Colleague, language: Language, of?: Story): Promise<Story> {
  const number = process.hrtime.bigint();
  const slugline = `choir-${number}`;
  const { paragraph, changed, linking } = drafts[language];
  // Found by its headline, too.
  const headline = `${drafts[language].headline} ${number % 1_000_000n}`;
  const paragraphs = [paragraph, changed, `${linking}${language === 'zh' ? '。' : '.'}`];
  const text = [headline, ...paragraphs].join('\n\n');
  const by = await acting(writer.email);
  const wanted = { language, section: desk, slugline, text, format: 'text' as const };
  const source = of && { articleId: of.id, relation: 'own_version' as const };
  const { id } = done(await importArticle(by, { ...wanted, ...(source ? { source } : {}) }));
  done(await handIn(by, id));
  return { id, slugline, headline, paragraphs };
}

export async function submittedStory(writer: Colleague, language: Language, of?: Story): Promise<Story> {
  const story = await handedInStory(writer, language, of);
  done(await submitForReview(await acting(writer.email), story.id));
  return story;
}

/** What readers have; `of` is the story that it tells in another language. */
export async function liveStory(
  writer: Colleague,
  signer: Colleague,
  language: Language,
  of?: Story,
): Promise<Story> {
  const story = await submittedStory(writer, language, of);
  done(await approveAndPublish(await acting(signer.email), story.id, { revision: 1 }));
  return story;
}
