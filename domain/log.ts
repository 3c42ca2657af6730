/** The log of the newsroom as people read it: who did what when, the latest first. */
import type { Channel } from './activity';
import type { CommandType } from './command';
import type { Language } from './language';
import { commandTypes } from './workflow';

export type LogLine = {
  key: LogKey;
  at: Date;
  /** Null where nobody did it: a timed job. */
  person: string | null;
  channel: Channel;
  act: string;
  told: Told;
  /** What it was done to; null for acts that concern the house. */
  article: { id: string; slugline: string; language: Language } | null;
};

/** What the sentence of an act names: a revision, words that the person wrote, or what it was about. */
export type Told = { revision: number | null; words: string | null; subject: string | null };

const subjects = ['name', 'section', 'desk', 'topic', 'contributor', 'credit', 'email', 'person'];

/** What these keep as a note is the id of one. */
const aboutNotes: readonly string[] = ['correct', 'take_out_note'] satisfies CommandType[];

export function toldOf(act: string, detail: unknown): Told {
  const kept = (typeof detail === 'object' && detail !== null ? detail : {}) as Record<string, unknown>;
  const words = (aboutNotes.includes(act) ? undefined : kept.note) ?? kept.reason;
  const subject = subjects.map((name) => kept[name]).find((value) => typeof value === 'string');
  return {
    revision: typeof kept.revision === 'number' ? kept.revision : null,
    words: typeof words === 'string' && words !== '' ? words : null,
    subject: typeof subject === 'string' ? subject : null,
  };
}

/** Acts on an article that are no commands: they make it. */
export const articleActs: readonly (CommandType | 'start' | 'import')[] = [
  'start',
  'import',
  ...commandTypes,
];

/** Acts that concern the house and that everybody on a desk may know of; the rest is for administrators. */
export const houseActsForStaff: ReadonlySet<string> = new Set([
  'arrange_front',
  'type_over_headline',
  'countersign_front_headline',
  'add_picture',
  'add_topic',
  'add_contributor',
]);

/** Acts that concern the house, its people and its settings. */
export const houseActs: readonly string[] = [
  ...houseActsForStaff,
  'add_desk',
  'add_section',
  'add_person',
  'put_on_duty',
  'invite_person',
  'invite_again',
  'withdraw_invitation',
  'accept_invitation',
  'ask_new_password',
  'change_person',
  'change_email',
  'set_memberships',
  'end_duty',
  'disable_person',
  'enable_person',
  'change_desk',
  'change_section',
  'remove_desk',
  'remove_section',
  'change_security',
  'reset_second_factor',
  'set_up_authenticator',
  'remove_authenticator',
  'add_passkey',
  'remove_passkey',
  'make_recovery_codes',
  'change_paper',
  'change_interface_language',
  'prove_again',
  'sign_in',
  'sign_out',
  'sign_out_everywhere',
];

/** Where a page of the log ended, as an address can carry it. */
export type LogKey = { at: Date; chain: string; seq: number };

export function logKeyText({ at, chain, seq }: LogKey): string {
  return `${at.getTime()}.${seq}.${chain}`;
}

/** Null for what no page has ended with: the log then begins at its latest line. */
export function logKeyOf(text: string): LogKey | null {
  const [, time, seq, chain] = /^(\d{1,14})\.(\d{1,9})\.(newsroom|article:[0-9a-z]{6,16})$/.exec(text) ?? [];
  return time && seq && chain ? { at: new Date(Number(time)), seq: Number(seq), chain } : null;
}

/** Days as `2026-11-24`, in the paper's zone. */
export type LogNarrowing = {
  person?: string | undefined;
  act?: string | undefined;
  desk?: string | undefined;
  words?: string | undefined;
  language?: Language | undefined;
  from?: string | undefined;
  to?: string | undefined;
};
