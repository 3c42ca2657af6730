/** One page of the log, with nothing in it that the person may not know of. */
import { logKeyOf, logKeyText, type LogLine, type LogNarrowing } from '@/domain/log';
import { isStaffOfAnyDesk } from '@/domain/rights';
import type { PersonActing } from '@/editorial/act';
import { loadQueueReader } from '@/editorial/load-queue-reader';
import { readPaper } from '@/editorial/read-paper';
import type { DeskName } from '@/storage/desk-list';
import { logPage } from '@/storage/log-pages';
import { personChoices, type PersonChoice } from '@/storage/person-choices';

export type LogPage = {
  lines: readonly LogLine[];
  next: string | null;
  /** What the log can be narrowed by: colleagues for those who have some, desks whose articles one may see. */
  people: readonly PersonChoice[];
  desks: readonly Omit<DeskName, 'id'>[];
  administers: boolean;
};

const linesOfPage = 50;

export async function readLog(by: PersonActing, narrowing: LogNarrowing, after?: string): Promise<LogPage> {
  const { actor, desks, sight } = await loadQueueReader(by);
  const administers = actor.administrator && !actor.disabled;
  const colleagues = administers || isStaffOfAnyDesk(actor, by.now);
  const { zone } = await readPaper();
  const [found, people] = await Promise.all([
    logPage({
      sight: { ...sight, administers },
      narrowing,
      after: after ? logKeyOf(after) : null,
      count: linesOfPage + 1,
      zone,
    }),
    colleagues ? personChoices() : [{ id: actor.id, name: actor.name }],
  ]);
  const lines = found.slice(0, linesOfPage);
  const last = found.length > linesOfPage ? lines.at(-1) : undefined;
  return {
    lines,
    next: last ? logKeyText(last.key) : null,
    people,
    desks: desks.filter(({ id }) => sight.writesFor.includes(id)).map(({ slug, names }) => ({ slug, names })),
    administers,
  };
}
