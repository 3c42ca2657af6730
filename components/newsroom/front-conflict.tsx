import type { FrontDesk } from '@/domain/front-desk';
import { FrontStanding } from './front-standing';
import type { FrontWords } from './front-words';

type Props = {
  desk: FrontDesk;
  /** The screen with theirs, and with what this person has arranged on top of it. */
  theirs: string;
  mine: string;
  words: FrontWords;
};

/** A colleague was quicker: theirs is shown, one's own is kept. */
export function FrontConflict({ desk, theirs, mine, words }: Props) {
  const { t } = words;
  if (!desk.arranged) return null;
  const values = { person: desk.arranged.by, time: words.time(desk.arranged.at) };
  return (
    <section className="front-conflict" aria-labelledby="front-conflict">
      <h2 id="front-conflict">{t('conflict.title', values)}</h2>
      <p>{t('conflict.text')}</p>
      <h3>{t('conflict.theirs', values)}</h3>
      <FrontStanding desk={desk} arrangement={desk.arrangement} words={words} />
      <p className="front-conflict-choice">
        <a href={mine}>{t('conflict.keepMine')}</a>
        <a href={theirs}>{t('conflict.takeTheirs')}</a>
      </p>
    </section>
  );
}
