import { newsSitemap } from '@/domain/sitemap';
import { readNewsSitemap } from '@/editorial/read-news-sitemap';
import { readPaper } from '@/editorial/read-paper';
import { pressedDocument } from '../../pressed-document';

export const dynamic = 'force-dynamic';

export async function GET(): Promise<Response> {
  const [{ articles, until }, { names, origin }] = await Promise.all([
    readNewsSitemap(new Date()),
    readPaper(),
  ]);
  return pressedDocument(newsSitemap(articles, names, origin), 'application/xml; charset=utf-8', {
    status: 200,
    tags: ['site', 'news-sitemap'],
    until,
  });
}
