import type { KeptAnswer } from '@/components/ui/answer';
import { Button } from '@/components/ui/button';
import { KeepingForm } from '@/components/ui/keeping-form.client';
import type { Language } from '@/domain/language';
import type { RequestLine } from '@/domain/two-person-view';
import { wordsIn } from './words-in';

type Props = {
  request: RequestLine;
  language: Language;
  time: string;
  /** What stands against this person’s confirming it. */
  sentences: readonly string[];
  answer: (before: KeptAnswer | null, form: FormData) => Promise<KeptAnswer>;
};

/** Who asked for what, whose turn it is, and the two answers. */
export function RequestAnswer({ request, language, time, sentences, answer }: Props) {
  const { kind, articleId, reason, askedBy, revisions, own } = request;
  const t = wordsIn(language, 'newsroom.after');
  const named = revisions.filter((number) => number > 0).join(', ');
  return (
    <section className="after-request" aria-labelledby="request-title">
      <h2 id="request-title">{t(`requests.asked.${kind}`)}</h2>
      <p>{t('requests.by', { person: askedBy, time })}</p>
      {named ? <p>{t('requests.revisions', { revisions: named })}</p> : null}
      <p className="ready-made">{reason}</p>
      <p role="status">{own ? t(`requests.waits.${kind}`) : sentences.join(' ') || t('requests.yourTurn')}</p>
      <KeepingForm action={answer} className="after-answers">
        <input type="hidden" name="article" value={articleId} />
        {sentences.length === 0 ? (
          <Button type="submit" name="answer" value="confirm" weight="filled">
            {t(`requests.confirm.${kind}`)}
          </Button>
        ) : null}
        <Button type="submit" name="answer" value="decline" weight="outlined">
          {own ? t('requests.takeBack') : t('requests.decline')}
        </Button>
      </KeepingForm>
    </section>
  );
}
