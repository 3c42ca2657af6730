/**
 * Every page that the build has, and who gets what there. A page of which nothing is said here fails the test: a new
 * one needs one line. Which article is seen by whom stands in who-sees.ts.
 */
import {
  aboutArticles,
  door,
  forAll,
  forReaders,
  ofNoArticle,
  onlyFor,
  orAsReaders,
  type PageCase,
} from './page-cases';
import type { Subject } from './articles';

const article =
  (rest = '') =>
  ({ id }: Subject) =>
    `/newsroom/articles/${id}${rest}`;

const ofWorld = ['the writer', 'journalist', 'freelance', 'editor', 'on duty', 'editor-in-chief'] as const;

export const pages: Record<string, PageCase[]> = {
  '/newsroom': [forAll('/newsroom', 'moves on')],
  '/newsroom/[...rest]': [forAll('/newsroom/nothing/here', 'not found')],
  '/newsroom/account': [forAll('/newsroom/account', 'opens')],
  '/newsroom/new': [
    forAll('/newsroom/new', 'opens'),
    ...orAsReaders(aboutArticles(({ id }) => `/newsroom/new?source=${id}&language=it`)),
    ofNoArticle('no source', () => '/newsroom/new?source=zzzzzzzz'),
  ],
  '/newsroom/queues/[queue]': [
    ...['mine', 'waiting_for_me'].map((queue) => forAll(`/newsroom/queues/${queue}`, 'opens')),
    forAll('/newsroom/queues/nothing', 'not found'),
    ...aboutArticles(({ id }) => `/newsroom/queues/mine?article=${id}`, {
      'whose it is': 'opens without it',
      nothing: 'opens without it',
    }),
  ],
  '/newsroom/desks/[desk]': [
    onlyFor('/newsroom/desks/world', ofWorld),
    forAll('/newsroom/desks/nothing', 'not found'),
  ],
  '/newsroom/articles/[article]': [
    ...aboutArticles(article(), { 'whose it is': 'whose it is' }),
    ofNoArticle('an id of nothing', () => '/newsroom/articles/zzzzzzzz'),
  ],
  '/newsroom/articles/[article]/history': [
    ...aboutArticles(article('/history')),
    ofNoArticle('an id of nothing', () => '/newsroom/articles/zzzzzzzz/history'),
  ],
  '/newsroom/articles/[article]/compare': [
    ...aboutArticles(({ id, revision }) => `/newsroom/articles/${id}/compare?from=1&to=${revision}`),
    ofNoArticle('a number that only another has', (articles) =>
      article('/compare?from=1&to=2')(articles['handed in']),
    ),
    ofNoArticle('no number', (articles) => article('/compare?from=one&to=-1')(articles['handed in'])),
  ],
  '/newsroom/articles/[article]/revisions/[number]': [
    ...aboutArticles(({ id, revision }) => `/newsroom/articles/${id}/revisions/${revision}`),
    ofNoArticle('a number that only another has', (articles) =>
      article('/revisions/2')(articles['handed in']),
    ),
    ofNoArticle('the id of another', (articles) =>
      article(`/revisions/${articles.killed.id}`)(articles['handed in']),
    ),
  ],
  '/sign-in': [door('/sign-in'), door('/sign-in?callbackUrl=https%3A%2F%2Fevil.example')],
  '/[language]': [forReaders('front', () => '/en', 'opens')],
  '/[language]/[section]': [forReaders('section', () => '/en/world', 'opens')],
  '/[language]/[section]/[slug]': [forReaders('no article', () => '/en/world/no-such-story', 'not found')],
  '/[language]/[...rest]': [forReaders('no page', () => '/en/no/such/page', 'not found')],
  '/s/[id]': [
    forReaders('what was never published', (articles) => `/s/${articles['handed in'].id}`, 'not found'),
  ],
  // Next's own: they have no address, whoever asks for their files.
  '/_not-found': [forReaders('its own address', () => '/_not-found', 'not found')],
  '/_global-error': [forReaders('its own address', () => '/_global-error', 'not found')],
  '/404': [forReaders('its own address', () => '/404', 'not found')],
  '/500': [forReaders('its own address', () => '/500', 'not found')],
};
