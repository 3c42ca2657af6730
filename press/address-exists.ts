import type { Address } from '@/press/address';
import {
  articleAddressExists,
  correctionsExist,
  listPageExists,
  sectionExists,
  shortAddressExists,
} from '@/storage/public-existence';
import { partIsInUse } from '@/storage/sitemap-entries';

/** Whether there is anything to press at the address; throws where the database does not answer. */
export async function addressExists(address: Address): Promise<boolean> {
  switch (address.kind) {
    case 'front':
    case 'sitemap':
    case 'news-sitemap':
    case 'robots':
      return true;
    case 'sitemap-part':
      return address.part === 1 || partIsInUse(address.language, address.part);
    case 'section':
      return sectionExists(address.section);
    case 'article':
      return articleAddressExists(address.language, address.slug);
    case 'feed':
      return address.section === null || sectionExists(address.section);
    case 'short':
    case 'card':
      return shortAddressExists(address.id);
    case 'topic':
      return listPageExists('topic', address.topic, address.language, address.page ?? 1);
    case 'author':
      return listPageExists('author', address.author, address.language, address.page ?? 1);
    case 'search':
      return true;
    case 'corrections':
      return correctionsExist(address.language, address.month ?? null);
    case 'root':
    case 'elsewhere':
    case 'unknown':
      return false;
  }
}
