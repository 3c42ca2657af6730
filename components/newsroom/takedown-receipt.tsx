import type { Standing } from '@/domain/article';
import { languageCodes, ownNames } from '@/domain/language';
import type { StoryStanding } from '@/domain/story-standing';

type Words = Record<'title' | 'text' | 'gone' | 'none' | 'kept' | 'reinstate' | 'back', string>;
type Props = { story: StoryStanding; words: Words; standingWord: (standing: Standing) => string };

/** After a kill or a withdrawal: which languages went, and what each of their addresses answers now. */
export function TakedownReceipt({ story, words, standingWord }: Props) {
  return (
    <div className="after-page">
      <h1>{words.title}</h1>
      <p role="status">{words.text}</p>
      {story.lines.map(({ id, language, standing, addresses }) => (
        <section key={id} className="receipt" aria-labelledby={`receipt-${id}`}>
          <h2 id={`receipt-${id}`}>
            <span lang={languageCodes[language].bcp47}>{ownNames[language]}</span>
            <span className="muted"> {standingWord(standing)}</span>
          </h2>
          <p>{standing !== story.standing ? words.kept : addresses.length > 0 ? words.gone : words.none}</p>
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
        <a href={`/newsroom/articles/${story.id}/reinstate`}>{words.reinstate}</a>
      </p>
      <p>
        <a href={`/newsroom/articles/${story.id}`}>{words.back}</a>
      </p>
    </div>
  );
}
