/** The further sections whose fronts show the article: furniture. Its own section, which is in its address, is not among them. */
import { act, type PersonActing } from '@/editorial/act';
import { furnish } from '@/editorial/furnish';
import { loadPlacement } from '@/storage/placements';

export function setSections(by: PersonActing, articleId: string, slugs: readonly string[]) {
  return act(async (tx) => {
    await furnish(tx, by, articleId, { thing: 'sections' }, async () => {
      const { section } = await loadPlacement(tx, articleId);
      return [...new Set(slugs)].filter((slug) => slug !== section).sort();
    });
  });
}
