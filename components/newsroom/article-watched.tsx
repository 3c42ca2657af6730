import { useTranslations } from 'use-intl';

export type WatchedOnScreen = { kind: string; gone: readonly string[]; come: readonly string[] };
type Props = { watched: readonly WatchedOnScreen[]; toCorrect: string };

/** What the text would change of what readers have without a word to them, and the way to a correction. */
export function ArticleWatched({ watched, toCorrect }: Props) {
  const t = useTranslations('newsroom.after.watched');
  const side = (words: readonly string[]) => (words.length > 0 ? words.join(', ') : '–');
  return (
    <div className="article-watched">
      <p>{t('about')}</p>
      <ul>
        {watched.map(({ kind, gone, come }) => (
          <li key={kind}>
            {kind}: <del>{side(gone)}</del> → <ins>{side(come)}</ins>
          </li>
        ))}
      </ul>
      <p>
        <a href={toCorrect}>{t('correct')}</a>
      </p>
    </div>
  );
}
