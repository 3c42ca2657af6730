import type { Language } from '@/domain/language';
import { publicDate } from '@/domain/public-date';
import type { Paper } from '@/domain/published-article';
import { noteAnchor, type LedgerEntry } from '@/domain/story-list';
import { words } from '@/components/site/words';

type Props = { entry: LedgerEntry; language: Language; paper: Paper };

export function LedgerLine({ entry, language, paper }: Props) {
  const t = words(language);
  const { kind, id, headline, path } = entry;
  const date = publicDate(entry.at, language, paper.zone);
  const isNote = kind !== 'withdrawal';
  const signal = kind === 'correction' || kind === 'withdrawal';
  return (
    <article id={noteAnchor(id)} className={`ledger-line${signal ? ' ledger-signal' : ''}`}>
      <p className="label">
        <span className="note-kind">{isNote ? t(`notes.${kind}`) : t('ledger.withdrawal')}</span>
        <time dateTime={date.machine}>{date.text}</time>
      </p>
      <div>
        <h2>
          <a href={isNote ? `${path}#${noteAnchor(id)}` : path}>{headline ?? t('withdrawn.title')}</a>
        </h2>
        <p>{entry.text || t('withdrawn.readyMade')}</p>
      </div>
    </article>
  );
}
