import { sitemapIndex } from '@/domain/sitemap';
import { readPaper } from '@/editorial/read-paper';
import { readSitemapParts } from '@/editorial/read-sitemap';
import { pressedDocument } from '../../pressed-document';

export const dynamic = 'force-dynamic';

export async function GET(): Promise<Response> {
  const [parts, { origin }] = await Promise.all([readSitemapParts(), readPaper()]);
  const paths = parts.map(({ language, part }) => `/sitemap/${language}-${part}.xml`);
  return pressedDocument(sitemapIndex(paths, origin), 'application/xml; charset=utf-8', {
    status: 200,
    tags: ['site', 'sitemap'],
  });
}
