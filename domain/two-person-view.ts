/** Requests that need a second person, as screens show them. */
import type { Language } from './language';
import type { Refusal } from './refusal';

export const requestKinds = ['reinstate', 'erase'] as const;
export type RequestKind = (typeof requestKinds)[number];

export type RequestLine = {
  articleId: string;
  kind: RequestKind;
  language: Language;
  slugline: string;
  /** The revisions that would come back, or go. */
  revisions: readonly number[];
  reason: string;
  askedBy: string;
  askedAt: Date;
  /** Whether the person who looks asked for it. */
  own: boolean;
  /** What stands against this person’s confirming it; empty where the turn is theirs. */
  refusals: readonly Refusal[];
};

/** A request as a queue names it: of the article no more than its slugline, also to those who may not read it. */
export type WaitingRequest = Pick<
  RequestLine,
  'articleId' | 'kind' | 'language' | 'slugline' | 'askedBy' | 'askedAt'
>;

const day = 86_400_000;

/** What was asked before that is among the problems. */
export function requestsLateBefore(now: Date): Date {
  return new Date(now.getTime() - day);
}
