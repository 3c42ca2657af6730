/** Where the table of all verbs brings its articles first, and the shape of its lines. */
import type { Refusal } from '@/domain/refusal';
import type { Result } from '@/domain/result';
import type { CommandType } from '@/domain/command';
import type { PersonActing } from '@/editorial/act';
import { correctArticle } from '@/editorial/correct-article';
import { killStory } from '@/editorial/kill-story';
import { approved, drafted, published, submitted } from '@/editorial/test-articles';
import { done, type Name, type TestNewsroom } from '@/editorial/test-newsroom';
import { database } from '@/storage/client';

type Code = Refusal['code'];
export type Verb = {
  act: CommandType;
  /** Brings an article to where the verb is possible. */
  arrange: (newsroom: TestNewsroom) => Promise<string>;
  verb: (by: PersonActing, id: string, other: string) => Promise<Result<unknown, Refusal>>;
  /** Who does it, and who is refused, for which reason. */
  by: Name;
  not: Name;
  code: Code;
};

export const from = async (
  arranged: Promise<string>,
  ...steps: ((id: string) => Promise<Result<unknown, Refusal>>)[]
) => {
  const id = await arranged;
  for (const step of steps) done(await step(id));
  return id;
};
export const draft = (newsroom: TestNewsroom) => drafted(newsroom, 'nell');
export const inReview = (newsroom: TestNewsroom) => submitted(newsroom, 'nell');
export const signed = (newsroom: TestNewsroom) => approved(newsroom, 'nell', 'edith');
export const out = (newsroom: TestNewsroom) => published(newsroom, 'nell', 'edith');
export const killed = (newsroom: TestNewsroom) =>
  from(out(newsroom), (id) => killStory(newsroom.as('edith'), id, 'a minor is named'));
export const correction = { kind: 'correction', text: 'Ninety, not eighty.', place: 'top' } as const;
/** The Italian article of a story whose English one was corrected, and of which nobody knows yet. */
export const notSure = async (newsroom: TestNewsroom) => {
  const english = await out(newsroom);
  const source = { articleId: english, relation: 'own_version' } as const;
  const italian = await published(newsroom, 'nell', 'edith', { language: 'it', source });
  const asked = { ...correction, answers: { it: 'not_sure' } } as const;
  done(await correctArticle(newsroom.as('edith'), english, asked));
  return italian;
};
/** The note that was written last, whatever the article. */
export const newestNote = async () =>
  (await database().correctionGroup.findFirst({ orderBy: { at: 'desc' } }))?.id ?? 'none';
