import type { QueueRow } from '@/domain/queue';
import { QueueLine } from './queue-line';
import type { QueueWords } from './queue-words';

type Props = {
  rows: readonly QueueRow[];
  chosen: string | undefined;
  /** The address of the list with this article chosen. */
  hrefOf: (articleId: string) => string;
  /** What to say where there are no lines; null where something else is said already. */
  empty: string | null;
  words: QueueWords;
};

export function QueueList({ rows, chosen, hrefOf, empty, words }: Props) {
  if (rows.length === 0) return empty === null ? null : <p className="queue-empty">{empty}</p>;
  return (
    <ol className="lines" aria-label={words.t('list')}>
      {rows.map((row) => (
        <QueueLine
          key={row.id}
          row={row}
          href={hrefOf(row.id)}
          page={`/newsroom/articles/${row.id}`}
          chosen={row.id === chosen}
          words={words}
        />
      ))}
    </ol>
  );
}
