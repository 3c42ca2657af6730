/** What a page answered, in the words of the table. */
import en from '@/messages/en.json' with { type: 'json' };
import type { Told } from './ask';
import { subjectNames, type SubjectName, type Subjects } from './articles';
import type { PageCase, PageAnswer } from './page-cases';
import type { Role } from './roles';
import { sightOf } from './who-sees';

/** The page brings the newsroom's sentences along for its scripts; this one is said on it. */
const whoseItIs = `<h1>${en.newsroom.article.elsewhere.title}</h1>`;

export function pageAnswer(
  { status, headers, text }: Told,
  { shows }: PageCase,
  articles: Subjects,
): PageAnswer | string {
  const onward = headers.location ?? '';
  if (status === 307) return onward.startsWith('/sign-in?callbackUrl=') ? 'sign-in' : 'moves on';
  if (status === 404) return 'not found';
  if (status !== 200) return `${status} ${text.slice(0, 200)}`;
  if (text.includes(whoseItIs)) return 'whose it is';
  if (!shows) return 'opens';
  return standsIn(text, articles[shows]) ? 'opens' : 'opens without it';
}

const standsIn = (text: string, { slugline, words }: { slugline: string; words: string }) =>
  text.includes(slugline) || text.includes(words);

/** Articles of which something stands in the answer, though this person may not see them; `told`: of which the page may tell. */
export function givenAway(text: string, role: Role, articles: Subjects, told?: PageCase): string[] {
  const known = (name: SubjectName) =>
    sightOf(role, name) === 'all' || (told?.shows === name && told.answers[role] === 'opens');
  return subjectNames.filter((name) => !known(name) && standsIn(text, articles[name]));
}
