import type { Language } from '@/domain/language';
import type { Refusal } from '@/domain/refusal';
import { refusalSentence } from '@/editorial/refusal-sentence';

/** What a door answers that stays shut. */
export function refusedIn(language: Language, refusals: readonly Refusal[]): { refused: string[] } {
  return { refused: refusals.map((refusal) => refusalSentence(refusal, language)) };
}
