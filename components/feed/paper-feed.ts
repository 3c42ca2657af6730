/** A feed of the paper in one of the formats, as text. */
import { atomFeed } from '@/domain/atom-feed';
import { excerptOf } from '@/domain/excerpt';
import type { Feed, FeedArticle, FeedEntry, NewestArticles } from '@/domain/feed';
import { jsonFeed } from '@/domain/json-feed';
import type { Paper } from '@/domain/published-article';
import { rssFeed } from '@/domain/rss-feed';
import { feedAddress, feedTitle, type FeedFormat } from '@/components/site/feed-address';
import { feedHtml } from './feed-html';
import { feedPicture } from './feed-picture';

const writers = { rss: rssFeed, atom: atomFeed, json: jsonFeed };

export async function paperFeed(newest: NewestArticles, paper: Paper, format: FeedFormat): Promise<string> {
  const { language, section, articles } = newest;
  const home = `${paper.origin}/${language}${section ? `/${section.slug}` : ''}`;
  const feed: Feed = {
    language,
    title: feedTitle(paper, language, section),
    description: paper.taglines[language],
    paper: paper.names[language],
    home,
    self: paper.origin + feedAddress(language, section, format),
    entries: await Promise.all(articles.map((article) => entryOf(article, paper))),
  };
  return writers[format](feed);
}

async function entryOf(article: FeedArticle, paper: Paper): Promise<FeedEntry> {
  const { language, document, byline, section, topics, firstPublishedAt } = article;
  const authors = byline.filter(({ role }) => role === 'by' || role === 'additional_reporting');
  const lead = document.attrs.leadPicture;
  const picture = lead ? article.pictures[lead.asset] : undefined;
  return {
    id: paper.origin + article.shortPath,
    url: paper.origin + article.path,
    title: article.headline,
    summary: article.standfirst || excerptOf(document, language),
    html: await feedHtml(article, paper),
    authors: authors.map(({ name }) => name),
    publishedAt: firstPublishedAt,
    updatedAt: article.updatedAt ?? firstPublishedAt,
    categories: [section.name, ...topics.map(({ name }) => name)],
    picture: picture ? thumbnail(picture, paper) : null,
  };
}

function thumbnail(picture: Parameters<typeof feedPicture>[0], paper: Paper): FeedEntry['picture'] {
  const { path, ...size } = feedPicture(picture);
  return { url: paper.origin + path, ...size, alt: picture.alt };
}
