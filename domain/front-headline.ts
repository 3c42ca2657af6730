/** A headline that an editor types over the article's own, for one place of one front. */
import type { Actor } from './person';
import { unstorable } from './document-attributes';
import type { TypedHeadline } from './front-arrangement';
import { mayArrangeFront } from './front-rights';
import type { Language } from './language';
import type { Refusal } from './refusal';

export const longestFrontHeadline = 160;
export const longestHeadlineReason = 300;

/** As it will stand there; null where it says what the article says by itself. */
export function typedOver(headline: TypedHeadline | null, own: string): TypedHeadline | null {
  if (!headline) return null;
  const text = headline.text.replace(/\s+/g, ' ').trim();
  return text === '' || text === own ? null : { text, reason: headline.reason.trim() };
}

export function headlineRefusals({ text, reason }: TypedHeadline): Refusal[] {
  if (unstorable.test(text) || unstorable.test(reason)) return [{ code: 'document_unstorable', values: {} }];
  if (text.length > longestFrontHeadline)
    return [{ code: 'front_headline_too_long', values: { limit: longestFrontHeadline } }];
  if (reason === '') return [{ code: 'reason_missing', values: { command: 'type_over_headline' } }];
  return [];
}

export type FrontHeadlineFacts = {
  typedBy: string;
  language: Language;
  /** The desk of the section whose front it stands on; null on the front page. */
  desk: string | null;
};

/** The second signature, after the fact: by somebody else who may arrange that front and reads its language. */
export function countersigning(headline: FrontHeadlineFacts, actor: Actor, now: Date): Refusal[] {
  if (!mayArrangeFront(actor, headline.desk, now))
    return [{ code: 'right_missing', values: { command: 'arrange_front', desk: '' } }];
  if (headline.typedBy === actor.id)
    return [{ code: 'second_person_needed', values: { command: 'countersign_front_headline' } }];
  if (!actor.languages.includes(headline.language))
    return [{ code: 'language_not_read', values: { language: headline.language } }];
  return [];
}
