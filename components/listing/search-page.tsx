import { languages, type Language } from '@/domain/language';
import type { Paper } from '@/domain/published-article';
import { searchPath, type Found } from '@/domain/site-search';
import type { LanguageTarget } from '@/components/site/language-targets';
import { PressMark } from '@/components/site/press-mark';
import { SitePage } from '@/components/site/site-page';
import { words } from '@/components/site/words';
import { FoundStoryLine } from './found-story-line';
import { ListingHead } from './listing-head';
import { Pager } from './pager';
import { SearchForm } from './search-form';

/** `found` null: nothing was asked yet. */
type Props = { found: Found | null; language: Language; paper: Paper };

export function SearchPage({ found, language, paper }: Props) {
  const t = words(language);
  const targets = targetsOf(language, found);
  return (
    <SitePage paper={paper} language={language} plate="inside" targets={targets}>
      <ListingHead
        paper={paper}
        language={language}
        title={found ? t('search.titleOf', { query: found.query }) : t('search.title')}
        description={t('search.description', { paper: paper.names[language] })}
        path={`/${language}/search`}
        versions={targetsOf(language, null)}
      />
      {found && <meta name="robots" content="noindex" />}
      <PressMark status={200} tags={['site']} />
      <header className="listing-head">
        <h1>{t('search.title')}</h1>
        <SearchForm language={language} query={found?.query ?? ''} />
      </header>
      {found && <FoundStories found={found} paper={paper} />}
    </SitePage>
  );
}

function FoundStories({ found, paper }: { found: Found; paper: Paper }) {
  const { language, query, page, stories, older } = found;
  const t = words(language);
  if (stories.length === 0) return <p className="nothing">{t('search.nothing')}</p>;
  return (
    <section className="found" aria-labelledby="found">
      <h2 id="found" className="found-title">
        {t('search.foundTitle', { query })}
        {page > 1 && ` · ${t('pages.page', { page })}`}
      </h2>
      <div className="listing">
        {stories.map((story) => (
          <FoundStoryLine key={story.id} story={story} language={language} paper={paper} />
        ))}
      </div>
      <Pager
        language={language}
        newer={page > 1 ? searchPath(language, query, page - 1) : null}
        older={older ? searchPath(language, query, page + 1) : null}
        words="ranked"
      />
    </section>
  );
}

function targetsOf(language: Language, found: Found | null): LanguageTarget[] {
  return languages.map((other) => ({
    language: other,
    path: found ? searchPath(other, found.query) : `/${other}/search`,
    is: other === language ? 'here' : 'same',
  }));
}
