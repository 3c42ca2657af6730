import type { Language } from '@/domain/language';
import { longestQuery } from '@/domain/site-search';
import { words } from '@/components/site/words';

type Props = { language: Language; query: string };

/** A form like any other: it works without a script. */
export function SearchForm({ language, query }: Props) {
  const t = words(language);
  return (
    <form className="search-form" role="search" action={`/${language}/search`} method="get">
      <label htmlFor="q">{t('search.label')}</label>
      <div>
        <input
          id="q"
          name="q"
          type="search"
          defaultValue={query}
          maxLength={longestQuery}
          required
          autoComplete="off"
          enterKeyHint="search"
        />
        <button type="submit">{t('search.act')}</button>
      </div>
    </form>
  );
}
