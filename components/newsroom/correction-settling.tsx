import type { KeptAnswer } from '@/components/ui/answer';
import { Button } from '@/components/ui/button';
import { KeepingForm } from '@/components/ui/keeping-form.client';
import type { Language } from '@/domain/language';
import { wordsIn } from './words-in';

type Props = {
  articleId: string;
  correction: string;
  language: Language;
  settle: (before: KeptAnswer | null, form: FormData) => Promise<KeptAnswer>;
};

/** Whoever has read the text after a "not sure" and found no error says so; an error found is carried on as a note. */
export function CorrectionSettling({ articleId, correction, language, settle }: Props) {
  const t = wordsIn(language, 'newsroom.after');
  return (
    <KeepingForm action={settle}>
      <input type="hidden" name="article" value={articleId} />
      <input type="hidden" name="note" value={correction} />
      <p className="hint">{t('correct.settleHint')}</p>
      <div className="after-answers">
        <Button type="submit" name="answer" value="never" weight="outlined">
          {t('correct.answers.never')}
        </Button>
        <Button type="submit" name="answer" value="right" weight="outlined">
          {t('correct.answers.right')}
        </Button>
      </div>
    </KeepingForm>
  );
}
