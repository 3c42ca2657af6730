/** What a list shows beside itself of the line that is chosen. */
import type { SignatureFacts, Stage, Standing } from './article';
import type { Language, PerLanguage } from './language';
import type { LanguageMark } from './queue';
import type { Refusal } from './refusal';

export const paneActs = ['take', 'hand_over', 'hold', 'release'] as const;
export type PaneAct = (typeof paneActs)[number];
/** Open where nothing stands against it; what a person may never do is not offered at all. */
export type PaneOffer = { act: PaneAct; refusals: readonly Refusal[] };

export type QueuePane = {
  id: string;
  slugline: string;
  headline: string;
  standfirst: string;
  words: number;
  desk: PerLanguage<string>;
  language: Language;
  stage: Stage;
  standing: Standing;
  languages: readonly LanguageMark[];
  /** What everyone sees first. */
  note: string;
  mayChangeNote: boolean;
  mayKill: boolean;
  submitted: { by: string; at: Date } | null;
  taken: { by: string; at: Date } | null;
  headNumber: number;
  approvedNumber: number | null;
  liveNumber: number | null;
  wordsSinceHead: number;
  signatures: readonly SignatureFacts[];
  waitsForSignature: boolean;
  holds: readonly { reason: string; personName: string }[];
  embargo: { until: Date | null } | null;
  offers: readonly PaneOffer[];
  /** Who may be given it: the other editors of the desk. */
  colleagues: readonly { email: string; name: string }[];
};

/** `elsewhere`: of another desk; a colleague may know whose it is and nothing more. */
export type PaneAnswer =
  { is: 'found'; pane: QueuePane } | { is: 'elsewhere'; desk: PerLanguage<string> } | { is: 'absent' };
