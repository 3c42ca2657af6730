import type { ActivityLine } from '@/domain/article-view';
import type { Clock, Say } from './article-words';

type Props = { lines: readonly ActivityLine[]; say: Say; clock: Clock };

/** Who did what when, in sentences, the newest first. */
export function ArticleLog({ lines, say, clock }: Props) {
  return (
    <ol className="article-log">
      {lines.map(({ seq, at, person, act, revision, words }) => (
        <li key={seq}>
          <time dateTime={at.toISOString()}>{clock(at)}</time>{' '}
          <span>{say('log', { act, person, revision: revision ?? 0 })}</span>
          {words && <q>{words}</q>}
        </li>
      ))}
    </ol>
  );
}
