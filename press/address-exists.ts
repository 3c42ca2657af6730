import type { Address } from '@/press/address';
import { articleAddressExists, sectionExists, shortAddressExists } from '@/storage/public-existence';
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
    // Their pages are still to come.
    case 'topic':
    case 'author':
    case 'search':
    case 'corrections':
    case 'root':
    case 'elsewhere':
    case 'unknown':
      return false;
  }
}
