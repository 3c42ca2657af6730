/** `/s/{ID}`: leads to the live article, else answers what the article's own address answers. */
import type { Language } from '@/domain/language';
import type { AddressOutcome } from '@/domain/published-article';
import { outcomeAt } from '@/editorial/read-published-article';
import { findAddressOfArticle } from '@/storage/public-addresses';

export type ShortAddress = { outcome: AddressOutcome; language: Language };

/** In English where there is no such article. */
export async function readShortAddress(articleId: string): Promise<ShortAddress> {
  const address = await findAddressOfArticle(articleId);
  if (!address) return { outcome: { is: 'absent' }, language: 'en' };
  const { language, path } = address;
  const outcome =
    address.standing === 'live' ? ({ is: 'moved', articleId, path } as const) : await outcomeAt(address);
  return { outcome, language };
}
