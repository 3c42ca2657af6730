/** How the table of pages says what it expects: the words are those of the newsroom. */
import { subjectNames, type Subject, type SubjectName, type Subjects } from './articles';
import { out, roles, type Role } from './roles';
import type { Visitors } from './people';
import { sightOf, type Sight } from './who-sees';

/**
 * `opens without it`: the page, and not a word of the article; `sign-in`: to the door, and back here from there;
 * `moves on`: to another page.
 */
export type PageAnswer = 'opens' | 'opens without it' | 'whose it is' | 'not found' | 'sign-in' | 'moves on';

export type PageCase = {
  about: string;
  path: (articles: Subjects, there: Visitors) => string;
  answers: Record<Role, PageAnswer>;
  /** The article whose words stand on the page where it opens. */
  shows?: SubjectName;
};

function answersOf(answerOf: (role: Role) => PageAnswer): Record<Role, PageAnswer> {
  return Object.fromEntries(roles.map((role) => [role, answerOf(role)])) as Record<Role, PageAnswer>;
}

const signedIn = (answerOf: (role: Role) => PageAnswer) =>
  answersOf((role) => (out.includes(role) ? 'sign-in' : answerOf(role)));

/** The same for everybody who is signed in. */
export function forAll(path: string, answer: PageAnswer): PageCase {
  return { about: path, path: () => path, answers: signedIn(() => answer) };
}

/** For these people; for others there is no such page. */
export function onlyFor(
  path: string | PageCase['path'],
  people: readonly Role[],
  answer: PageAnswer = 'opens',
): PageCase {
  return {
    about: typeof path === 'string' ? path : 'one of many',
    path: typeof path === 'string' ? () => path : path,
    answers: signedIn((role) => (people.includes(role) ? answer : 'not found')),
  };
}

type BySight = Partial<Record<Exclude<Sight, 'out'>, PageAnswer>>;

/** One case for each article: who sees it all gets the page, and others what is said here or else nothing. */
export function aboutArticles(path: (article: Subject) => string, bySight: BySight = {}): PageCase[] {
  return subjectNames.map((name) => ({
    about: name,
    path: (articles) => path(articles[name]),
    answers: signedIn((role) => {
      const sight = sightOf(role, name);
      return bySight[sight as Exclude<Sight, 'out'>] ?? (sight === 'all' ? 'opens' : 'not found');
    }),
    shows: name,
  }));
}

const editors: readonly Role[] = ['editor', 'editor elsewhere', 'on duty', 'editor-in-chief'];

/** The page of one act, for editors of the article's desk, and for `also` whatever the article is, a private draft too. */
export function aboutAct(path: (article: Subject) => string, also: readonly Role[] = []): PageCase[] {
  return aboutArticles(path, { 'whose it is': 'whose it is' }).map((one) => ({
    ...one,
    answers: signedIn((role) => {
      if (also.includes(role)) return 'opens';
      const answer = one.answers[role];
      return answer === 'opens' && !editors.includes(role) ? 'not found' : answer;
    }),
  }));
}

/** Pages that show nobody a word of the article. */
export function wordless(cases: PageCase[]): PageCase[] {
  return cases.map(({ about, path, answers }) => ({ about, path, answers }));
}

/** Who may not see an article learns of it what readers know, where it is live. */
export function orAsReaders(cases: PageCase[]): PageCase[] {
  return cases.map((one) => {
    if (one.shows !== 'live with a newer revision') return one;
    const { answers } = one;
    return {
      ...one,
      answers: answersOf((role) => (answers[role] === 'not found' ? 'opens without it' : answers[role])),
    };
  });
}

/** Nobody gets this of any article: it is another one's, or no one's. */
export function ofNoArticle(about: string, path: (articles: Subjects) => string): PageCase {
  return { about, path, answers: signedIn(() => 'not found') };
}

/** What readers get, whoever they are. */
export function forReaders(
  about: string,
  path: (articles: Subjects) => string,
  answer: PageAnswer,
): PageCase {
  return { about, path, answers: answersOf(() => answer) };
}

/** The door itself: who is in already is sent on. */
export function door(path: string): PageCase {
  return {
    about: path,
    path: () => path,
    answers: answersOf((role) => (out.includes(role) ? 'opens' : 'moves on')),
  };
}
