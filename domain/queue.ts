/** The lists in which people find what to do, and what one line of them says. */
import type { Stage, Standing } from './article';
import type { Language, PerLanguage } from './language';
import type { WaitingRequest } from './two-person-view';

export const queueNames = ['mine', 'waiting_for_me', 'in_review', 'published_today', 'problems'] as const;
export type QueueName = (typeof queueNames)[number];

export function isQueueName(name: string): name is QueueName {
  return (queueNames as readonly string[]).includes(name);
}

/** One language of a story. `stage` is null where the person knows only what every reader knows. */
export type LanguageMark = { articleId: string; language: Language; stage: Stage | null; standing: Standing };

export type QueueRow = {
  id: string;
  slugline: string;
  headline: string;
  desk: { slug: string; names: PerLanguage<string> };
  language: Language;
  stage: Stage;
  standing: Standing;
  /** Of the whole story, this one among them, in the order of the languages. */
  languages: readonly LanguageMark[];
  /** Whose turn it is, since when: a person's, the desk's (`name` null), or nobody's. */
  holder: { name: string | null; since: Date } | null;
  deadline: Date | null;
  /** Who asks this person for it, and whether this person asks whoever has it. */
  askedBy: readonly string[];
  asked: boolean;
  changed: { at: Date; by: string | null };
  held: boolean;
  embargoed: boolean;
  /** Published on one signature and not yet signed by somebody else. */
  waitsForSignature: boolean;
};

/** `next`: where the following page begins, null on the last one. */
export type QueuePage = {
  rows: readonly QueueRow[];
  /** What two people are needed for: above the lines of the first page, counted with them. */
  requests: readonly WaitingRequest[];
  next: string | null;
  /** Changes whenever anything that the person's lists show does. */
  version: string;
};
