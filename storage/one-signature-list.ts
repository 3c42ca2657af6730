/** The live articles that wait for a second signature, as far as the person may see them. */
import type { OneSignatureLine } from '@/domain/one-signature-line';
import type { PerLanguage } from '@/domain/language';
import type { QueueSight } from '@/domain/queue-sight';
import { personNames } from '@/storage/actors';
import { database } from '@/storage/client';
import { Prisma } from '@/storage/generated/client';
import { seenBy } from '@/storage/queue-conditions';

const most = 200;

/** The longest waiting first. */
export async function oneSignatureLines(sight: QueueSight): Promise<OneSignatureLine[]> {
  const ids = await database().$queryRaw<{ id: string }[]>`
    SELECT a.id FROM article a WHERE a.one_signature_since IS NOT NULL AND ${seenBy(sight)}
    ORDER BY a.one_signature_since, a.id LIMIT ${Prisma.sql`${most}`}`;
  const rows = await database().article.findMany({
    where: { id: { in: ids.map(({ id }) => id) } },
    orderBy: [{ oneSignatureSince: 'asc' }, { id: 'asc' }],
    include: {
      story: { select: { slugline: true } },
      desk: { select: { names: true } },
      liveRevision: {
        include: { publications: { where: { basis: 'one_signature' }, orderBy: { number: 'asc' }, take: 1 } },
      },
    },
  });
  const people = rows.flatMap(({ liveRevision }) => liveRevision?.publications[0]?.personId ?? []);
  const names = await personNames(database(), people);
  return rows.flatMap(({ id, story, language, desk, oneSignatureSince, liveRevision }) => {
    const publication = liveRevision?.publications[0];
    if (!liveRevision || !oneSignatureSince || !publication) return [];
    return [
      {
        ...{ id, language },
        slugline: story.slugline,
        desk: desk.names as PerLanguage<string>,
        revision: liveRevision.number,
        since: oneSignatureSince,
        by: names.get(publication.personId) ?? publication.personId,
        reason: publication.reason ?? '',
      },
    ];
  });
}
