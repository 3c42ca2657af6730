import type { Language } from '@/domain/language';
import { words } from '@/components/site/words';

type Props = {
  language: Language;
  newer: string | null;
  older: string | null;
  /** `ranked`: the list is not in the order of time. */
  words?: 'dated' | 'ranked';
};

/** To the page before and the page after, in the words of a paper. */
export function Pager({ language, newer, older, words: order = 'dated' }: Props) {
  if (!newer && !older) return null;
  const t = words(language);
  return (
    <nav className="pager" aria-label={t('pages.title')}>
      {newer && (
        <a href={newer} rel="prev">
          {t(order === 'dated' ? 'pages.newer' : 'pages.before')}
        </a>
      )}
      {older && (
        <a href={older} rel="next">
          {t(order === 'dated' ? 'pages.older' : 'pages.after')}
        </a>
      )}
    </nav>
  );
}
