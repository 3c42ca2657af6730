import type { CorrectionGroupLine } from '@/domain/correction-view';
import { languageCodes, ownNames, type Language } from '@/domain/language';
import { languagesIn } from './languages-in';
import { wordsIn } from './words-in';
import type { KeptAnswer } from '@/components/ui/answer';
import type { Clock } from './article-words';
import { CorrectionSettling } from './correction-settling';

type Props = {
  groups: readonly CorrectionGroupLine[];
  articleId: string;
  /** Those of the notes in the article’s text that readers do not have yet. */
  waiting: readonly string[];
  language: Language;
  clock: Clock;
  settle: (before: KeptAnswer | null, form: FormData) => Promise<KeptAnswer>;
};

/** The corrections of the story: what each language said, and which one still owes readers its note. */
export function CorrectionGroups({ groups, articleId, waiting, language, clock, settle }: Props) {
  const t = wordsIn(language, 'newsroom.after');
  if (groups.length === 0) return null;
  return (
    <section aria-labelledby="corrections">
      <h2 id="corrections">{t('correct.corrections')}</h2>
      <ul className="groups-list">
        {groups.map(({ id, at, by, said, lines }) => (
          <li key={id}>
            <p className="muted">{t('correct.by', { person: by, time: clock(at) })}</p>
            {said ? <p lang={languageCodes[said.language].bcp47}>{said.text}</p> : null}
            <ul>
              {lines.map((line) => (
                <li key={line.articleId}>
                  <span lang={languageCodes[line.language].bcp47}>{ownNames[line.language]}</span>
                  {': '}
                  {t(`correct.answers.${line.answer}`)}
                  {line.articleId === articleId && waiting.includes(id) ? (
                    <> · {t('correct.waiting')}</>
                  ) : line.owes ? (
                    <>
                      {' · '}
                      <strong className="wrong">{t('correct.owes')}</strong>{' '}
                      <a href={`/newsroom/articles/${line.articleId}/correct?note=${id}`}>
                        {t('correct.carryOn', { language: languagesIn(language)[line.language] })}
                      </a>
                      {line.articleId === articleId && line.answer === 'not_sure' ? (
                        <CorrectionSettling {...{ articleId, correction: id, language, settle }} />
                      ) : null}
                    </>
                  ) : null}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}
