/** A page of a queue or of a desk's list, as far as the person may see it. */
import { keyOf, keyText } from '@/domain/line-key';
import type { QueueName, QueuePage } from '@/domain/queue';
import type { PersonActing } from '@/editorial/act';
import { loadQueueReader } from '@/editorial/load-queue-reader';
import type { Narrowing } from '@/storage/queue-conditions';
import { deskPage, queuePage } from '@/storage/queue-pages';
import { queueRows } from '@/storage/queue-rows';
import { listVersion } from '@/storage/versions';
import { waitingRequests } from '@/storage/waiting-requests';

/** `desk` by its slug; `after` is the `next` of the page before. */
export type QueueFilter = ({ queue: QueueName } | { desk: string }) & Narrowing & { after?: string };

const linesOfPage = 50;

/** Null for a desk that is not there or on which the person has no place. */
export async function readDeskQueue(by: PersonActing, filter: QueueFilter): Promise<QueuePage | null> {
  const { actor, desks, sight } = await loadQueueReader(by);
  // Read first: what changes while the page is read is then seen as new.
  const version = await listVersion(sight);
  const { stage, language, after = '' } = filter;
  const query = {
    sight,
    narrowing: { stage, language },
    after: keyOf(after),
    // One line more tells whether there is a next page.
    count: linesOfPage + 1,
    now: by.now,
  };
  const deskId = 'desk' in filter ? desks.find((desk) => desk.slug === filter.desk)?.id : null;
  if (deskId === undefined || (deskId !== null && !sight.writesFor.includes(deskId))) return null;
  const keys = 'queue' in filter ? await queuePage(filter.queue, query) : await deskPage(deskId!, query);
  const shown = keys.slice(0, linesOfPage);
  const last = keys.length > linesOfPage ? shown.at(-1) : undefined;
  const rows = await queueRows(
    shown.map((key) => key.id),
    actor,
    by.now,
  );
  const requests = 'queue' in filter && !after ? await waitingRequests(filter.queue, query) : [];
  return { rows, requests, next: last ? keyText(last) : null, version };
}
