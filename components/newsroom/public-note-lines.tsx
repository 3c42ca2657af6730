import type { KeptAnswer } from '@/components/ui/answer';
import { Button } from '@/components/ui/button';
import { KeepingForm } from '@/components/ui/keeping-form.client';
import type { NoteLine } from '@/domain/correction-view';
import { languageCodes, type Language } from '@/domain/language';
import { wordsIn } from './words-in';

type Props = {
  articleId: string;
  articleLanguage: Language;
  /** Those that readers do not have yet. */
  notes: readonly NoteLine[];
  language: Language;
  takeOut: (before: KeptAnswer | null, form: FormData) => Promise<KeptAnswer>;
};

/** Notes that are in the text and wait for its publication: they can still be changed, or taken out. */
export function PublicNoteLines({ articleId, articleLanguage, notes, language, takeOut }: Props) {
  if (notes.length === 0) return null;
  const t = wordsIn(language, 'newsroom.after');
  return (
    <section aria-labelledby="notes-waiting">
      <h2 id="notes-waiting">{t('correct.waiting')}</h2>
      <ul className="notes-list">
        {notes.map(({ id, kind, place, text }) => (
          <li key={id}>
            <p className="muted">
              {t(`correct.kinds.${kind}`)} · {t(`correct.places.${place}`)}
            </p>
            <p lang={languageCodes[articleLanguage].bcp47}>{text}</p>
            <p>
              <a href={`/newsroom/articles/${articleId}/correct?note=${id}`}>{t('correct.change')}</a>
            </p>
            <KeepingForm action={takeOut}>
              <input type="hidden" name="article" value={articleId} />
              <input type="hidden" name="note" value={id} />
              <Button type="submit" weight="grave">
                {t('correct.takeOut')}
              </Button>
            </KeepingForm>
          </li>
        ))}
      </ul>
    </section>
  );
}
