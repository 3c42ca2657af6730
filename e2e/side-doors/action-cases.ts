/** How the table of actions says what it expects. */
import type { Subject } from './articles';
import type { Sent } from './call-action';
import type { Visitors } from './people';
import { inside, roles, type Role } from './roles';
import type { Station } from './stations';

/** What the case is tried with: its article, and everybody who is there. */
export type Given = { article: Subject; there: Visitors };

export type ActionCase = {
  about: string;
  /** A page that knows the action. */
  path: string;
  sent: (given: Given) => Sent;
  may: readonly Role[];
  /** How it answers those who may; all others are refused. */
  answer: 'done' | 'sent on' | 'silent';
  /** Where its article is beforehand; without one the case is about no article. */
  on?: Station;
  /** Whose right reaches private drafts too, besides their writers. */
  drafts?: readonly Role[];
  /** `moves`: something is in the database afterwards; `may move`: nothing has to be. */
  writes: 'moves' | 'may move';
  /** Each tries with a session of its own, because it is over afterwards. */
  session: 'stays' | 'ends';
};

export const everyone = roles;
export const signedIn = inside;
/** The rights of docs/workflow.md on an article of World that has been handed in. */
export const mayEdit: Role[] = ['editor', 'on duty', 'editor-in-chief'];
export const mayWrite: Role[] = ['the writer', 'journalist', ...mayEdit];
export const mayErase: Role[] = [...mayEdit, 'administrator'];
export const mayStart: Role[] = ['freelance', ...mayWrite];
export const writerAlone: Role[] = ['the writer'];

type AboutArticle = Pick<ActionCase, 'may' | 'on'> & { about?: string; answer?: ActionCase['answer'] };

/** A form of the queues. */
export function listForm(
  fields: (given: Given) => Record<string, string>,
  { about = 'an article', answer = 'done', ...rest }: AboutArticle,
): ActionCase {
  return {
    ...{ about, answer, path: '/newsroom/queues/mine', writes: 'moves', session: 'stays', ...rest },
    sent: (given) => ({ form: { article: given.article.id, ...fields(given) } }),
  };
}

/** An act of the article's page, by its name. */
export function act(name: string, given: { revision?: number; words?: string } & AboutArticle): ActionCase {
  const { revision = null, words = '', may, on = 'in review' } = given;
  return {
    ...{ about: name, answer: 'done', path: '/newsroom/new', writes: 'moves', session: 'stays', may, on },
    sent: ({ article }) => ({
      value: { articleId: article.id, act: name, revision, textVersion: 1, words, minor: '' },
    }),
  };
}

/** A form of one article's own page, sent to the page of an article that is not there: the action is on it all the same. */
export function articleForm(
  page: string,
  fields: (given: Given) => Record<string, string>,
  rest: AboutArticle & Partial<Pick<ActionCase, 'writes' | 'drafts'>>,
): ActionCase {
  return {
    ...{ about: 'an article', answer: 'done', on: 'in review', writes: 'moves', session: 'stays', ...rest },
    path: `/newsroom/articles/zzzzzzzz${page}`,
    sent: (given) => ({ form: { article: given.article.id, ...fields(given) } }),
  };
}

/** Something of one's own account, or of nobody's. */
export function own(
  about: string,
  sent: (given: Given) => Sent,
  rest: Pick<ActionCase, 'may' | 'answer'> & Partial<ActionCase>,
): ActionCase {
  return { ...{ about, sent, path: '/newsroom/account', writes: 'may move', session: 'stays' }, ...rest };
}
