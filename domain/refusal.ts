/**
 * Every expected "no", with the values that its sentence needs. The sentences live in `messages/*.json` under
 * `refusals.CODE`, in three languages, for the screens and the command line alike.
 */
import type { PerLanguage } from './language';

const valuesOf = {
  // who
  person_unknown: ['email'],
  person_disabled: ['email'],
  email_taken: ['email'],
  email_invalid: ['email'],
  name_missing: [],
  // signing in
  sign_in_wrong: [],
  too_many_attempts: ['minutes'],
  signed_out: [],
  session_unknown: [],
  second_step_over: [],
  code_wrong: [],
  code_used: [],
  recovery_code_used: [],
  issuer_sign_in_refused: [],
  passkey_not_accepted: [],
  passkey_unknown: [],
  passkey_name_missing: [],
  authenticator_not_begun: [],
  second_factor_none: [],
  proof_needed: [],
  proof_wrong: [],
  // keeping the house
  administrator_needed: [],
  duty_right_missing: [],
  last_administrator: [],
  person_gone: [],
  membership_over: ['desk'],
  duty_ends_first: [],
  duty_over: [],
  duty_unknown: [],
  time_unreadable: [],
  names_missing: ['languages'],
  desk_in_use: ['articles', 'sections'],
  section_in_use: ['articles'],
  zone_unknown: ['zone'],
  not_invited: [],
  // coming in by a link
  invitation_unknown: [],
  invitation_used: [],
  invitation_over: [],
  password_length: ['least'],
  password_guessable: [],
  passwords_differ: [],
  // seeing an article
  article_unknown: ['id'],
  belongs_to_desk: ['desk', 'command'],
  right_missing: ['command', 'desk'],
  chief_needed: ['command'],
  one_signature_right_missing: [],
  second_person_needed: ['command'],
  // when
  wrong_stage: ['command', 'stage'],
  wrong_standing: ['command', 'standing'],
  // signatures
  revision_unknown: ['revision', 'newest'],
  revision_not_newest: ['revision', 'newest', 'person'],
  own_submission: ['revision'],
  contributed: ['words'],
  language_not_read: ['language'],
  already_signed: ['revision'],
  watched_change: ['revision', 'number', 'name', 'quotation', 'negation'],
  not_approved: ['revision', 'newest', 'approved', 'words', 'person'],
  second_signature_missing: ['revision', 'person'],
  already_live: ['revision'],
  nothing_to_countersign: [],
  // text
  document_invalid: ['reason'],
  document_too_large: ['limit'],
  document_unstorable: [],
  text_moved_on: ['version', 'current', 'person'],
  nothing_to_submit: [],
  revision_is_live: ['revision'],
  // hard checks before publication
  headline_missing: [],
  body_missing: [],
  blocking_marks: ['count'],
  stray_text: ['count'],
  on_hold: ['reason', 'person'],
  embargoed_until: ['until'],
  embargoed: [],
  picture_unknown: ['picture'],
  picture_killed: ['picture'],
  picture_not_licensed: ['picture'],
  story_killed: [],
  // acts
  reason_missing: ['command'],
  text_missing: ['command'],
  revision_name_too_long: ['limit'],
  not_held: [],
  request_unknown: ['command'],
  request_open: ['command'],
  related_to_itself: [],
  related_already: ['id'],
  not_related: ['id'],
  changed_since: ['person'],
  undo_unknown: [],
  address_stays: [],
  focal_point_outside: [],
  text_too_long: ['limit'],
  deadline_unreadable: [],
  nobody_has_it: [],
  yours_already: [],
  asked_already: ['person'],
  asking_unknown: [],
  not_with_you: ['person'],
  story_has_language: ['language', 'id'],
  story_language_in_private: ['language'],
  source_missing: [],
  source_without_revision: ['id'],
  correction_answers_missing: ['languages'],
  correction_unknown: [],
  correction_answered: [],
  note_in_text: [],
  note_unknown: [],
  note_published: [],
  redirect_not_live: ['id'],
  stray_none: [],
  block_unknown: ['block'],
  topic_unknown: ['topic'],
  not_live: ['id'],
  front_changed: ['person'],
  front_never_arranged: [],
  front_headline_too_long: ['limit'],
  front_headline_unknown: [],
  slug_unusable: ['slug'],
  address_of_no_article: ['address'],
  slug_taken: ['slug'],
  // what was given
  language_unknown: ['language', 'known'],
  section_unknown: ['section', 'known'],
  desk_unknown: ['desk', 'known'],
  role_unknown: ['role', 'known'],
  agency_unknown: ['agency'],
  file_missing: ['file'],
  file_is_folder: ['file'],
  file_empty: ['file'],
  file_binary: ['file'],
  file_not_utf8: ['file'],
  file_too_large: ['file', 'limit'],
  picture_unreadable: ['file'],
  picture_store_unreachable: [],
  bucket_not_named: ['bucket'],
  picture_too_large: ['file', 'limit'],
  editorial_verbs_off: [],
  usage: ['usage'],
  verb_unknown: ['verb'],
  // keeping
  database_newer: ['migration'],
  database_not_empty: [],
  backup_folder_not_empty: ['folder'],
  backup_missing: ['folder'],
  backup_damaged: ['file'],
} as const satisfies Record<string, readonly string[]>;

type Values = typeof valuesOf;
export type RefusalCode = keyof Values;
/** A name that differs per language is given in all of them; times are formatted where the sentence is made. */
export type RefusalValue = string | number | Date | PerLanguage<string>;
export type Refusal = {
  [Code in RefusalCode]: { code: Code; values: Record<Values[Code][number], RefusalValue> };
}[RefusalCode];

export const refusalCodes = Object.keys(valuesOf) as RefusalCode[];

/** The names of the values that the sentence of a code may use. */
export function refusalValues(code: RefusalCode): readonly string[] {
  return valuesOf[code];
}
