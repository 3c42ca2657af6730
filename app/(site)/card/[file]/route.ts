import { bylineText } from '@/components/article/byline-text';
import { cardPicture } from '@/components/card/card-picture';
import { readCard } from '@/editorial/read-card';
import { readPaper } from '@/editorial/read-paper';
import { noDocument, pressedDocument } from '../../../pressed-document';

export const dynamic = 'force-dynamic';

type Context = { params: Promise<{ file: string }> };

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const id = (await params).file.replace(/\.png$/, '');
  const tags = ['site', `card:${id}`];
  const [outcome, paper] = await Promise.all([readCard(id), readPaper()]);
  if (outcome.is !== 'live') return noDocument(outcome.is === 'gone' ? 410 : 404, tags);
  const { byline, ...facts } = outcome.facts;
  const picture = await cardPicture({
    ...facts,
    paper: paper.names[facts.language],
    byline: byline.length > 0 ? bylineText(byline, facts.language) : '',
  });
  return pressedDocument(picture, 'image/png', { status: 200, tags });
}
