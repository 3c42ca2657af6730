/** Another address for an article: furniture. What readers had before leads there for good and is never given away. */
import { isUsableSlug } from '@/domain/slug';
import { act, refused, type PersonActing } from '@/editorial/act';
import { furnish } from '@/editorial/furnish';

export function changeAddress(by: PersonActing, articleId: string, wanted: string) {
  return act(async (tx) => {
    const slug = wanted.trim();
    await furnish(tx, by, articleId, { thing: 'address' }, () => {
      if (!isUsableSlug(slug)) refused({ code: 'slug_unusable', values: { slug } });
      return slug;
    });
  });
}
