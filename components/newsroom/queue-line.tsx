import { languageCodes } from '@/domain/language';
import type { QueueRow } from '@/domain/queue';
import { QueueMarks } from './queue-marks';
import type { QueueWords } from './queue-words';

type Props = { row: QueueRow; href: string; page: string; chosen: boolean; words: QueueWords };

/** One line of a queue; the whole of it is the link that shows the article beside the list. */
export function QueueLine({ row, href, page, chosen, words }: Props) {
  const { t } = words;
  return (
    <li className="line">
      <a className="line-link" href={href} aria-current={chosen ? 'true' : undefined} data-page={page}>
        <span className="line-slug">{row.slugline}</span>{' '}
        <span className="line-headline" lang={languageCodes[row.language].bcp47}>
          {row.headline === row.slugline ? '' : row.headline || t('untitled')}
        </span>
      </a>
      <Flags row={row} words={words} />
      <QueueMarks marks={row.languages} own={row.language} words={words} />
      <span className="line-desk">
        <span className="unseen">{t('desk')}: </span>
        {row.desk.names[words.language]}
      </span>
      <span className="line-holder">
        <span className="unseen">{t('with')}: </span>
        <Holder holder={row.holder} words={words} />
      </span>
      <span className="line-changed">
        <span className="unseen">{t('changed')}: </span>
        <time dateTime={row.changed.at.toISOString()} title={words.time(row.changed.at)}>
          <WhoAndWhen who={row.changed.by ?? ''} when={words.ago(row.changed.at)} />
        </time>
      </span>
    </li>
  );
}

type Part = { row: QueueRow; words: QueueWords };

function Flags({ row, words }: Part) {
  const { t } = words;
  return (
    <span className="line-flags">
      {row.askedBy.length > 0 ? (
        <strong>{t('askedBy', { people: row.askedBy.join(t('pane.separator')) })}</strong>
      ) : null}
      {row.asked ? <span>{t('asked')}</span> : null}
      {row.held ? <strong className="wrong">{t('held')}</strong> : null}
      {row.waitsForSignature ? <strong className="wrong">{t('waitsForSignature')}</strong> : null}
      {row.embargoed ? <strong>{t('embargoed')}</strong> : null}
      <Deadline row={row} words={words} />
    </span>
  );
}

function Holder({ holder, words }: { holder: QueueRow['holder']; words: QueueWords }) {
  const { t } = words;
  if (!holder)
    return (
      <>
        <span aria-hidden="true">{t('free')}</span>
        <span className="unseen">{t('nobody')}</span>
      </>
    );
  return <WhoAndWhen who={holder.name ?? t('withDesk')} when={words.ago(holder.since)} />;
}

/** A long name gives way, the time does not. */
function WhoAndWhen({ who, when }: { who: string; when: string }) {
  return (
    <span className="who-and-when">
      <span className="who">{who}</span> <span>{when}</span>
    </span>
  );
}

function Deadline({ row, words }: Part) {
  const { deadline, holder } = row;
  if (!deadline) return <span className="unseen">{words.t('noDeadline')}</span>;
  const time = words.time(deadline);
  // What is done cannot be late any more.
  const late = holder !== null && deadline < words.now;
  return (
    <time dateTime={deadline.toISOString()} className={late ? 'wrong' : undefined}>
      <span className="unseen">{words.t('deadline')}: </span>
      {late ? words.t('late', { time }) : time}
    </time>
  );
}
