/**
 * Every page that the build has, and who gets what there. A page of which nothing is said here fails the test: a new
 * one needs one line. Which article is seen by whom stands in who-sees.ts.
 */
import {
  aboutAct,
  aboutArticles,
  door,
  forAll,
  forReaders,
  ofNoArticle,
  onlyFor,
  orAsReaders,
  wordless,
  type PageCase,
} from './page-cases';
import { settingsPages } from './settings-pages';
import type { Subject } from './articles';
import type { Role } from './roles';

const article =
  (rest = '') =>
  ({ id }: Subject) =>
    `/newsroom/articles/${id}${rest}`;

const ofWorld = ['the writer', 'journalist', 'freelance', 'editor', 'on duty', 'editor-in-chief'] as const;
const seeFronts = [
  ...['the writer', 'journalist', 'editor', 'on duty', 'editor-in-chief', 'administrator'],
  ...['journalist elsewhere', 'editor elsewhere', 'duty ended'],
] as Role[];

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
    ...aboutArticles(article('/history'), { 'whose it is': 'whose it is' }),
    ofNoArticle('an id of nothing', () => '/newsroom/articles/zzzzzzzz/history'),
  ],
  '/newsroom/articles/[article]/compare': [
    ...aboutArticles(({ id, revision }) => `/newsroom/articles/${id}/compare?from=1&to=${revision}`, {
      'whose it is': 'whose it is',
    }),
    // A number that only another has: whose it is, is said before anybody looks for it.
    ...wordless(
      aboutArticles(article('/compare?from=1&to=9'), { all: 'not found', 'whose it is': 'whose it is' }),
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
  '/newsroom/articles/[article]/beside/[other]': [
    ofNoArticle('no article of its story', ({ killed, 'handed in': one }) =>
      article(`/beside/${killed.id}`)(one),
    ),
    ofNoArticle('itself', ({ 'handed in': one }) => article(`/beside/${one.id}`)(one)),
  ],
  '/newsroom/articles/[article]/correct': aboutAct(article('/correct')),
  '/newsroom/articles/[article]/withdraw': aboutAct(article('/withdraw')),
  '/newsroom/articles/[article]/kill': aboutAct(article('/kill')),
  '/newsroom/articles/[article]/reinstate': aboutAct(article('/reinstate')),
  '/newsroom/articles/[article]/erase': aboutAct(article('/erase'), ['editor-in-chief', 'administrator']),
  '/newsroom/requests': [forAll('/newsroom/requests', 'opens')],
  '/newsroom/one-signature': [forAll('/newsroom/one-signature', 'opens')],
  '/newsroom/log': [forAll('/newsroom/log', 'opens')],
  '/newsroom/fronts': [onlyFor('/newsroom/fronts', seeFronts)],
  '/newsroom/fronts/[language]': [
    onlyFor('/newsroom/fronts/en', seeFronts),
    forAll('/newsroom/fronts/xx', 'not found'),
  ],
  '/newsroom/fronts/[language]/[section]': [
    onlyFor('/newsroom/fronts/en/world', seeFronts),
    forAll('/newsroom/fronts/en/nothing', 'not found'),
  ],
  '/newsroom/fronts/preview/[language]/[[...section]]': [
    onlyFor('/newsroom/fronts/preview/en', seeFronts),
    onlyFor('/newsroom/fronts/preview/en/world', seeFronts),
    forAll('/newsroom/fronts/preview/xx', 'not found'),
    forAll('/newsroom/fronts/preview/en/nothing', 'not found'),
  ],
  ...settingsPages,
  '/newsroom/second-factor': [forAll('/newsroom/second-factor', 'opens')],
  '/sign-in/second-step': [forReaders('nobody waits for it', () => '/sign-in/second-step', 'moves on')],
  '/sign-in/invitation': [forReaders('no invitation', () => '/sign-in/invitation?token=none', 'opens')],
  '/sign-in/forgotten': [forReaders('for a new password', () => '/sign-in/forgotten', 'opens')],
  '/sign-in': [door('/sign-in'), door('/sign-in?callbackUrl=https%3A%2F%2Fevil.example')],
  '/[language]': [forReaders('front', () => '/en', 'opens')],
  '/[language]/[section]': [forReaders('section', () => '/en/world', 'opens')],
  '/[language]/[section]/[slug]': [forReaders('no article', () => '/en/world/no-such-story', 'not found')],
  '/[language]/topics/[topic]/[[...page]]': [
    forReaders('no topic', () => '/en/topics/no-such-topic', 'not found'),
  ],
  '/[language]/authors/[author]/[[...page]]': [
    forReaders('nobody', () => '/en/authors/no-such-author', 'not found'),
  ],
  '/[language]/corrections/[[...month]]': [forReaders('corrections', () => '/en/corrections', 'opens')],
  '/[language]/search': [forReaders('search', () => '/en/search', 'opens')],
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
