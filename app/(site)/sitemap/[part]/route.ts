import { isLanguage } from '@/domain/language';
import { sitemap } from '@/domain/sitemap';
import { readPaper } from '@/editorial/read-paper';
import { readSitemapPart } from '@/editorial/read-sitemap';
import { noDocument, pressedDocument } from '../../../pressed-document';

export const dynamic = 'force-dynamic';

type Context = { params: Promise<{ part: string }> };

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const [, language = '', part = ''] = /^([a-z]+)-(\d{1,6})\.xml$/.exec((await params).part) ?? [];
  if (!isLanguage(language)) return noDocument(404, ['site']);
  const [pages, { origin }] = await Promise.all([readSitemapPart(language, Number(part)), readPaper()]);
  const own = `sitemap:${language}:${part}`;
  return pressedDocument(sitemap(pages, origin), 'application/xml; charset=utf-8', {
    status: 200,
    // The first one lists the topics too.
    tags: part === '1' ? ['site', own, `sitemap:${language}`] : [own],
  });
}
