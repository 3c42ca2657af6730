/** Public notes and corrections as the page shows them on which they are written. */
import type { NoteKind, PublicNote } from './document-attributes';
import type { Language } from './language';

export const correctionAnswers = ['has', 'never', 'right', 'not_sure'] as const;
/** Whether another language has the error too. */
export type CorrectionAnswer = (typeof correctionAnswers)[number];

/** A note in the text; `published` where readers have it. */
export type NoteLine = PublicNote & { published: boolean };

/** What one language said, and whether it still owes readers its note. */
export type CorrectionLine = {
  articleId: string;
  language: Language;
  answer: CorrectionAnswer;
  owes: boolean;
};

export type CorrectionGroupLine = {
  id: string;
  kind: NoteKind;
  at: Date;
  by: string;
  /** The note's words in the language in which the person can read them. */
  said: { language: Language; text: string } | null;
  lines: readonly CorrectionLine[];
};

export type CorrectionView = { notes: readonly NoteLine[]; groups: readonly CorrectionGroupLine[] };
