/** `/s/{ID}`: leads to the live article, else answers what the article's own address answers. */
import type { Language } from '@/domain/language';
import type { AddressOutcome } from '@/domain/published-article';
import { outcomeAt } from '@/editorial/read-published-article';
import { findAddressOfArticle } from '@/storage/public-addresses';

export async function readShortAddress(id: string): Promise<AddressOutcome & { language?: Language }> {
  const address = await findAddressOfArticle(id);
  if (!address) return { is: 'absent' };
  if (address.standing === 'live') return { is: 'moved', path: address.path, language: address.language };
  return { ...(await outcomeAt(address)), language: address.language };
}
