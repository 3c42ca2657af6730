import { cache } from 'react';
import { requireActing } from '@/app/newsroom/acting';
import { readArticlePage } from '@/editorial/read-article-page';

/** The article as whoever is signed in may see it; read once for a page and its title. */
export const articlePage = cache(async (articleId: string) => {
  const { actor, by } = await requireActing();
  return readArticlePage(actor, articleId, by.now);
});
