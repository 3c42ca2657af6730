import { publicDate } from '@/domain/public-date';
import type { Paper, PublishedArticle } from '@/domain/published-article';
import { noteAnchor } from '@/domain/story-list';
import { words } from '@/components/site/words';

type Props = {
  article: Pick<PublishedArticle, 'language' | 'notes' | 'correctionPending'>;
  paper: Paper;
  place: 'top' | 'foot';
};

/** Corrections, clarifications and updates, where the signed text puts them: above what they change, or below. */
export function PublicNotes({ article, paper, place }: Props) {
  const { language } = article;
  const t = words(language);
  const notes = article.notes.filter((note) => note.place === place);
  const pending = article.correctionPending && place === 'top';
  if (notes.length === 0 && !pending) return null;
  return (
    <div className="notes">
      {pending && (
        <p className="note note-correction" role="note">
          {t('correctionPending')}
        </p>
      )}
      {notes.map((note) => {
        const date = publicDate(new Date(note.at), language, paper.zone);
        return (
          <section key={note.id} id={noteAnchor(note.id)} className={`note note-${note.kind}`}>
            <h2>
              <span className="note-kind">{t(`notes.${note.kind}`)}</span>
              <time dateTime={date.machine}>{date.text}</time>
            </h2>
            <p>{note.text}</p>
          </section>
        );
      })}
    </div>
  );
}
