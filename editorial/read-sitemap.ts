/** The addresses of the paper for search engines, in parts that a new article leaves as they are. */
import { languages, type Language } from '@/domain/language';
import type { SitemapPage } from '@/domain/sitemap';
import { groupBy } from '@/storage/group-by';
import {
  entriesOfPart,
  otherLanguagesOf,
  partsInUse,
  topicsInUse,
  type SitemapEntry,
} from '@/storage/sitemap-entries';
import { publicSections } from '@/storage/public-surroundings';

export async function readSitemapParts(): Promise<{ language: Language; part: number }[]> {
  const parts = await Promise.all(
    // The first part has the front page, whatever else there is.
    languages.map(async (language) => [...new Set([1, ...(await partsInUse(language))])]),
  );
  return languages.flatMap((language, at) => parts[at]!.map((part) => ({ language, part })));
}

/** The fronts and topics are in the first part. */
export async function readSitemapPart(language: Language, part: number): Promise<SitemapPage[]> {
  const entries = await entriesOfPart(language, part);
  const others = await otherLanguagesOf(
    entries.map(({ storyId }) => storyId),
    language,
  );
  const beside = groupBy(others, ({ storyId }) => storyId);
  const articles = entries.map((entry) => articlePage([entry, ...(beside.get(entry.storyId) ?? [])]));
  return part === 1 ? [...(await listPages(language)), ...articles] : articles;
}

/** The first of the story's languages is the page itself. */
function articlePage(story: readonly SitemapEntry[]): SitemapPage {
  const own = story[0]!;
  const byDefault =
    story.find(({ language }) => language === 'en') ??
    story.find(({ relation }) => relation === 'original') ??
    own;
  const versions = languages.flatMap((language) => story.find((entry) => entry.language === language) ?? []);
  return {
    path: own.path,
    changed: own.lastPublishedAt,
    versions: versions.map(({ language, path }) => ({ language, path })),
    otherwise: byDefault.path,
  };
}

async function listPages(language: Language): Promise<SitemapPage[]> {
  const [sections, topics] = await Promise.all([publicSections(), topicsInUse()]);
  const named = topics.filter((topic) => topic.language === language);
  return [
    listPage(language, languages, ''),
    ...sections.map(({ slug }) => listPage(language, languages, `/${slug}`)),
    ...named.map(({ slug }) => {
      const having = topics.filter((topic) => topic.slug === slug).map((topic) => topic.language);
      const inOrder = languages.filter((one) => having.includes(one));
      return listPage(language, inOrder, `/topics/${slug}`);
    }),
  ];
}

function listPage(own: Language, having: readonly Language[], rest: string): SitemapPage {
  return {
    path: `/${own}${rest}`,
    changed: null,
    versions: having.map((language) => ({ language, path: `/${language}${rest}` })),
    otherwise: `/${having.includes('en') ? 'en' : own}${rest}`,
  };
}
