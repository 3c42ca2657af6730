import { paperFeed } from '@/components/feed/paper-feed';
import { feedTypes, type FeedFormat } from '@/components/site/feed-address';
import { isLanguage } from '@/domain/language';
import { readFeed } from '@/editorial/read-feed';
import { readPaper } from '@/editorial/read-paper';
import { noDocument, pressedDocument } from '../../pressed-document';

type Context = { params: Promise<{ language: string; section?: string }> };

/** The handler of every feed of a format: of a language, or of one of its sections. */
export function feedAnswer(format: FeedFormat) {
  return async (_request: Request, { params }: Context): Promise<Response> => {
    const { language, section = null } = await params;
    const newest = isLanguage(language) ? await readFeed(language, section) : null;
    if (!newest) return noDocument(404, ['site']);
    const text = await paperFeed(newest, await readPaper(), format);
    const own = section === null ? `feed:${language}` : `feed:${section}:${language}`;
    const shown = newest.articles.map(({ id }) => `article:${id}`);
    return pressedDocument(text, `${feedTypes[format]}; charset=utf-8`, {
      status: 200,
      tags: ['site', own, ...shown],
    });
  };
}
