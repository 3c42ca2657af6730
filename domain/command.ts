/** Everything a person can do to an article. Each command type has one row in the table of `workflow.ts`. */
import type { NoteKind } from './document-attributes';

/** Acts that concern the one article or, by default, every language of its story. */
export type Reach = 'article' | 'story';

export type Command =
  | { type: 'save'; baseVersion: number }
  | { type: 'submit' }
  | { type: 'take_back' }
  | { type: 'hand_in' }
  | { type: 'take' }
  | { type: 'hand_over'; to: { id: string; isEditor: boolean } }
  | { type: 'send_back'; note: string }
  | { type: 'approve'; revision: number }
  // `minor`: why a change that the watch asks about needs no word to readers.
  | { type: 'publish'; revision: number; minor?: string }
  | { type: 'publish_on_one_signature'; revision: number; reason: string; minor?: string }
  | { type: 'countersign'; revision: number }
  | { type: 'restore'; revision: number }
  | { type: 'name_revision'; revision: number; name: string }
  | { type: 'relate' }
  | { type: 'set_topics' }
  | { type: 'set_sections' }
  | { type: 'set_search_text' }
  | { type: 'change_address' }
  | { type: 'crop_picture' }
  | { type: 'describe_picture' }
  | { type: 'set_deadline'; deadline: Date | null }
  | { type: 'ask_for' }
  | { type: 'decline_ask' }
  | { type: 'change_note'; note: string }
  | { type: 'correct'; kind: NoteKind; text: string }
  | { type: 'take_out_note'; note: string }
  | { type: 'settle_correction'; correction: string; answer: 'never' | 'right' }
  | { type: 'spike'; reason: string }
  | { type: 'unspike' }
  | { type: 'withdraw'; reach: Reach; reason: string }
  | { type: 'kill'; reach: Reach; reason: string }
  | { type: 'ask_reinstate'; revision: number; reason: string }
  | { type: 'reinstate'; revision: number; askedBy: { id: string; editorInChief: boolean } }
  | { type: 'decline_reinstate' }
  | { type: 'hold'; reach: Reach; reason: string }
  | { type: 'release' }
  | { type: 'ask_erase'; revisions: readonly number[]; reason: string }
  | { type: 'erase'; revisions: readonly number[]; askedBy: { id: string; editorInChief: boolean } }
  | { type: 'decline_erase' };

export type CommandType = Command['type'];
