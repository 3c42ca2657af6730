import { languages } from '@/domain/language';
import type { Paper } from '@/domain/published-article';
import { listPath, type StoryList } from '@/domain/story-list';
import { listData } from '@/domain/structured-lists';
import { TeaserRow } from '@/components/front/teaser-row';
import { JsonLd } from '@/components/site/json-ld';
import type { LanguageTarget } from '@/components/site/language-targets';
import { PressMark } from '@/components/site/press-mark';
import { SitePage } from '@/components/site/site-page';
import { words } from '@/components/site/words';
import { ListingHead } from './listing-head';
import { Pager } from './pager';

type Props = { list: StoryList; paper: Paper };

/** All live stories with a topic, or by somebody. */
export function StoryListPage({ list, paper }: Props) {
  const { kind, language, name, page } = list;
  const t = words(language);
  const path = (wanted: number) => listPath(list, language, wanted);
  const title = page > 1 ? t('pages.titleOf', { title: name, page }) : name;
  const description = t(`${kind}.description`, { name, paper: paper.names[language] });
  return (
    <SitePage paper={paper} language={language} plate="inside" targets={targetsOf(list)}>
      <ListingHead
        paper={paper}
        language={language}
        title={title}
        description={description}
        path={path(page)}
        versions={versionsOf(list)}
      />
      <PressMark status={200} tags={tagsOf(list)} />
      <JsonLd data={listData(list, paper)} />
      <header className="listing-head">
        <p className="section-label">{t(list.agency ? 'author.agency' : `${kind}.label`)}</p>
        <h1>{name}</h1>
        {page > 1 && <p className="listing-page">{t('pages.page', { page })}</p>}
      </header>
      <div className="listing">
        {list.teasers.map((teaser) => (
          <TeaserRow key={teaser.id} teaser={teaser} paper={paper} level={2} showsSection />
        ))}
      </div>
      <Pager
        language={language}
        newer={page > 1 ? path(page - 1) : null}
        older={list.older ? path(page + 1) : null}
      />
    </SitePage>
  );
}

/** Only first pages are versions of each other: what stands on later ones is another matter in each language. */
function versionsOf(list: StoryList): LanguageTarget[] {
  const own = {
    language: list.language,
    path: listPath(list, list.language, list.page),
    is: 'here' as const,
  };
  if (list.page > 1) return [own];
  return targetsOf(list).filter(({ language }) => list.languages.includes(language));
}

/** Where a language has no such list, its front page. */
function targetsOf(list: StoryList): LanguageTarget[] {
  return languages.map((language) => ({
    language,
    path: list.languages.includes(language) ? listPath(list, language) : `/${language}`,
    is: language === list.language ? 'here' : 'same',
  }));
}

/** Of every language: the first story in another one is another version of this page. */
function tagsOf({ kind, slug, teasers }: StoryList): string[] {
  const lists = languages.map((language) => `${kind}:${slug}:${language}`);
  return ['site', ...lists, ...teasers.map(({ id }) => `card:${id}`)];
}
