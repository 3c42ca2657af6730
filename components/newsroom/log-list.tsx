import type { ReactNode } from 'react';
import type { LogLine } from '@/domain/log';
import type { LogWords } from './log-words';

type Props = {
  lines: readonly LogLine[];
  words: LogWords;
  /** What can be done about a line, from the line. */
  actsOf?: (line: LogLine) => ReactNode;
};

/** Who did what when, in sentences, the latest first, by the days of the paper's zone. */
export function LogList({ lines, words, actsOf }: Props) {
  return (
    <div className="log-days">
      {byDay(lines, words).map(({ day, lines: ofDay }) => (
        <section key={day} aria-label={day}>
          <h2>{day}</h2>
          <ol className="log-lines">
            {ofDay.map((line) => (
              <Line
                key={`${line.key.chain} ${line.key.seq}`}
                line={line}
                words={words}
                acts={actsOf?.(line)}
              />
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}

function Line({ line, words, acts }: { line: LogLine; words: LogWords; acts: ReactNode }) {
  const { at, article, channel, told } = line;
  return (
    <li>
      <time dateTime={at.toISOString()}>{words.clock(at)}</time>
      <div>
        <p>
          {words.sentence(line)}
          {channel === 'command_line' ? <span className="hint"> {words.t('byCommandLine')}</span> : null}
        </p>
        {article ? (
          <p className="log-article">
            <a href={`/newsroom/articles/${article.id}`}>{article.slugline}</a>{' '}
            <span className="hint">{words.languages[article.language]}</span>
          </p>
        ) : null}
        {told.words ? <q>{told.words}</q> : null}
        {acts}
      </div>
    </li>
  );
}

function byDay(lines: readonly LogLine[], words: LogWords) {
  const days: { day: string; lines: LogLine[] }[] = [];
  for (const line of lines) {
    const day = words.day(line.at);
    const last = days.at(-1);
    if (last?.day === day) last.lines.push(line);
    else days.push({ day, lines: [line] });
  }
  return days;
}
