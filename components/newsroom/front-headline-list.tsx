import { ActionForm } from '@/components/ui/action-form.client';
import type { Answer } from '@/components/ui/answer';
import { Button } from '@/components/ui/button';
import type { WaitingHeadline } from '@/domain/front-desk';
import { languageCodes } from '@/domain/language';
import type { FrontWords } from './front-words';

type Props = {
  waiting: readonly WaitingHeadline[];
  sign: (before: Answer | null, form: FormData) => Promise<Answer>;
  /** The sentences that say why this person cannot sign it. */
  reasons: (headline: WaitingHeadline) => readonly string[];
  words: FrontWords;
};

/** Headlines that went onto a front on one signature, until somebody else signs them. */
export function FrontHeadlineList({ waiting, sign, reasons, words }: Props) {
  const { t } = words;
  return (
    <section className="front-waiting" aria-labelledby="front-waiting">
      <h2 id="front-waiting">{t('waiting.title')}</h2>
      {waiting.length === 0 ? <p className="hint">{t('waiting.none')}</p> : null}
      <ul>
        {waiting.map((headline) => {
          const { id, article, typedBy, typedAt } = headline;
          const lang = languageCodes[headline.language].bcp47;
          const against = reasons(headline);
          const where = {
            front: words.frontName(headline),
            person: typedBy,
            time: words.time(typedAt),
          };
          return (
            <li key={id} className="front-waiting-line">
              <a href={`/newsroom/articles/${article}`} lang={lang} className="front-waiting-headline">
                {headline.headline}
              </a>
              <p>
                {t('waiting.where', where)}
                {headline.withChief ? <strong className="wrong"> {t('waiting.withChief')}</strong> : null}
                {headline.movedOn ? <strong className="wrong"> {t('waiting.movedOn')}</strong> : null}
              </p>
              <p className="hint">{t('waiting.own', { headline: headline.own })}</p>
              <p className="hint">{t('waiting.reason', { reason: headline.reason })}</p>
              {against.length > 0 ? (
                <p className="hint">{against.join(' ')}</p>
              ) : (
                <ActionForm action={sign} className="pane-form">
                  <input type="hidden" name="headline" value={id} />
                  <Button type="submit" weight="outlined">
                    {t('waiting.sign')}
                  </Button>
                </ActionForm>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
