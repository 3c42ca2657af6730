import type { DeskFacts } from '@/domain/article';
import { refused } from '@/editorial/act';
import type { Transaction } from '@/storage/client';
import { deskSlugs, findDesk } from '@/storage/desks';

export async function requireDesk(tx: Transaction, slug: string): Promise<DeskFacts> {
  const desk = await findDesk(tx, slug);
  return (
    desk ?? refused({ code: 'desk_unknown', values: { desk: slug, known: (await deskSlugs(tx)).join(', ') } })
  );
}
