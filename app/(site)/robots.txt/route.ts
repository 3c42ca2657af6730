import { robots } from '@/domain/robots';
import { readPaper } from '@/editorial/read-paper';
import { pressedDocument } from '../../pressed-document';

export const dynamic = 'force-dynamic';

export async function GET(): Promise<Response> {
  const { origin } = await readPaper();
  return pressedDocument(robots(origin), 'text/plain; charset=utf-8', { status: 200, tags: ['site'] });
}
