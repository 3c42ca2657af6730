import type { Language } from '@/domain/language';
import { words } from '@/components/site/words';

type Props = { language: Language; newer: string | null; older: string | null };

/** To the page before and the page after, in the words of a paper. */
export function Pager({ language, newer, older }: Props) {
  if (!newer && !older) return null;
  const t = words(language);
  return (
    <nav className="pager" aria-label={t('pages.title')}>
      {newer && (
        <a href={newer} rel="prev">
          {t('pages.newer')}
        </a>
      )}
      {older && (
        <a href={older} rel="next">
          {t('pages.older')}
        </a>
      )}
    </nav>
  );
}
