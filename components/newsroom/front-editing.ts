/** What the parts of a front that is being arranged share. */
import type { Arrangement, TypedHeadline } from '@/domain/front-arrangement';
import type { FrontStory } from '@/domain/front-desk';
import type { Language, PerLanguage } from '@/domain/language';
import type { FrontMove } from '@/domain/move-on-front';

export type FrontSection = { slug: string; names: PerLanguage<string> };

export type FrontEditing = {
  arrangement: Arrangement;
  stories: ReadonlyMap<string, FrontStory>;
  /** Of the front, in which its headlines are. */
  language: Language;
  /** On the front page each strip is a section's; a section front has one, with everything else. */
  ofSection: boolean;
  move: (move: FrontMove, article: string) => void;
  type: (article: string, headline: TypedHeadline | null) => void;
};
