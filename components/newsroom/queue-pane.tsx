import { languageCodes } from '@/domain/language';
import type { QueuePane as Pane } from '@/domain/queue-pane';
import { QueueActs, type PaneActions } from './queue-acts';
import { QueueMarks } from './queue-marks';
import { QueueNote } from './queue-note';
import { QueueReview } from './queue-review';
import type { QueueWords } from './queue-words';

type Props = {
  pane: Pane;
  words: QueueWords;
  actions: PaneActions;
  /** The sentences of what stands against an act. */
  sentences: (offer: Pane['offers'][number]) => readonly string[];
};

/** What the chosen line is about, without leaving the list: the note first, then the text, then where it is. */
export function QueuePane({ pane, words, actions, sentences }: Props) {
  const { t } = words;
  return (
    <>
      <QueueNote pane={pane} words={words} action={actions.change_note} />
      <p className="pane-slug">
        {pane.slugline} <QueueMarks marks={pane.languages} own={pane.language} words={words} />
      </p>
      <h2 lang={languageCodes[pane.language].bcp47}>{pane.headline || t('untitled')}</h2>
      {pane.standfirst ? (
        <p className="pane-standfirst" lang={languageCodes[pane.language].bcp47}>
          {pane.standfirst}
        </p>
      ) : null}
      <p className="hint">
        {pane.desk[words.language]} · {words.languages[pane.language]} ·{' '}
        {t('pane.words', { count: pane.words })}
      </p>
      <p>
        <a className="button button-filled pane-open" href={`/newsroom/articles/${pane.id}`}>
          {t('pane.open')}
        </a>
      </p>
      <QueueReview pane={pane} words={words} />
      <QueueActs pane={pane} words={words} actions={actions} sentences={sentences} />
    </>
  );
}
