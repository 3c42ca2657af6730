import { languageCodes, ownNames, type Language } from '@/domain/language';
import type { StoryStanding } from '@/domain/story-standing';
import { wordsIn } from './words-in';

type Props = {
  act: 'kill' | 'withdraw';
  story: StoryStanding;
  /** Of the newsroom, not of the article. */
  language: Language;
};

/** After a kill or a withdrawal: which languages went, and what each of their addresses answers now. */
export function TakedownReceipt({ act, story, language: own }: Props) {
  const t = wordsIn(own, 'newsroom.after');
  const standings = wordsIn(own, 'standings');
  return (
    <div className="after-page">
      <h1>{t(`${act}.receiptTitle`)}</h1>
      <p role="status">{t(`${act}.receiptText`)}</p>
      {story.lines.map(({ id, language, standing, addresses }) => (
        <section key={id} className="receipt" aria-labelledby={`receipt-${id}`}>
          <h2 id={`receipt-${id}`}>
            <span lang={languageCodes[language].bcp47}>{ownNames[language]}</span>
            <span className="muted"> {standings(standing)}</span>
          </h2>
          <p>
            {t(standing !== story.standing ? 'kept' : addresses.length > 0 ? `${act}.gone` : 'neverPublic')}
          </p>
          {standing === story.standing && addresses.length > 0 ? (
            <ul>
              {addresses.map((address) => (
                <li key={address}>
                  <a href={address}>{address}</a>
                </li>
              ))}
            </ul>
          ) : null}
        </section>
      ))}
      <p>
        <a href={`/newsroom/articles/${story.id}/reinstate`}>{t('toReinstate')}</a>
      </p>
      <p>
        <a href={`/newsroom/articles/${story.id}`}>{t('back')}</a>
      </p>
    </div>
  );
}
