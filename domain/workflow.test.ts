import { describe, expect, it } from 'vitest';
import {
  signaturePolicies,
  stages,
  standings,
  type SignaturePolicy,
  type Stage,
  type Standing,
} from './article';
import type { CommandType } from './command';
import { decide } from './decide';
import { articleFacts, commandOf, kinds, now, people, readyFor, type Kind } from './fixtures/newsroom';
import { commandTypes, openCommands } from './workflow';

/*
 * The expectation is written from the rules of the newsroom, not from the table that is tested: sets of commands as the
 * rules name them, sets of people, and what must have happened before.
 */
const oneEditorsActs: CommandType[] = [
  'take',
  'hand_over',
  'send_back',
  'approve',
  'publish',
  'relate',
  'set_topics',
  'set_sections',
  'set_search_text',
  'change_address',
  'crop_picture',
  'describe_picture',
  'ask_for',
  'decline_ask',
  'correct',
  'take_out_note',
  'settle_correction',
  'withdraw',
  'kill',
  'hold',
  'release',
  'countersign',
  'ask_reinstate',
  'decline_reinstate',
  'reinstate',
  'spike',
  'unspike',
];
const writersActs: CommandType[] = [
  'save',
  'submit',
  'hand_in',
  'restore',
  'name_revision',
  'change_note',
  'set_deadline',
];
const erasing: CommandType[] = ['ask_erase', 'erase', 'decline_erase'];

const editors: Kind[] = ['editor', 'onDuty', 'chief'];
const writers: Kind[] = ['writer', 'journalist', 'freelanceWriter', 'demoted', ...editors];

function mayEver(kind: Kind, type: CommandType, policy: SignaturePolicy): boolean {
  if (erasing.includes(type)) return editors.includes(kind) || kind === 'administrator';
  if (writersActs.includes(type)) return writers.includes(kind);
  if (type === 'take_back') return kind === 'writer';
  if (type === 'publish_on_one_signature')
    return kind === 'chief' || kind === 'onDuty' || (kind === 'editor' && policy === 'one_signature');
  return oneEditorsActs.includes(type) && editors.includes(kind);
}

const texts: Partial<Record<CommandType, Stage[]>> = {
  submit: ['drafting'],
  hand_in: ['drafting'],
  take_back: ['in_review'],
  approve: ['in_review'],
  take: ['in_review', 'approved'],
  hand_over: ['in_review', 'approved'],
  ask_for: ['in_review', 'approved'],
  decline_ask: ['in_review', 'approved'],
};

const publics: Partial<Record<CommandType, Standing[]>> = {
  publish: ['unpublished', 'live'],
  publish_on_one_signature: ['unpublished', 'live'],
  correct: ['live'],
  take_out_note: ['live'],
  settle_correction: ['live'],
  countersign: ['live'],
  withdraw: ['live'],
  spike: ['unpublished'],
  unspike: ['spiked'],
  kill: ['unpublished', 'live', 'withdrawn'],
  hold: ['unpublished', 'live', 'withdrawn'],
  relate: ['unpublished', 'live', 'withdrawn'],
  set_topics: ['unpublished', 'live', 'withdrawn'],
  set_sections: ['unpublished', 'live', 'withdrawn'],
  set_search_text: ['unpublished', 'live', 'withdrawn'],
  change_address: ['unpublished', 'live', 'withdrawn'],
  crop_picture: ['unpublished', 'live', 'withdrawn'],
  describe_picture: ['unpublished', 'live', 'withdrawn'],
  ask_reinstate: ['withdrawn', 'killed'],
  decline_reinstate: ['withdrawn', 'killed'],
  reinstate: ['withdrawn', 'killed'],
  ask_erase: [...standings],
  decline_erase: [...standings],
  erase: [...standings],
};
const notSpiked: Standing[] = ['unpublished', 'live', 'withdrawn', 'killed'];

type Case = { type: CommandType; stage: Stage; standing: Standing; kind: Kind; policy: SignaturePolicy };

const cases: Case[] = commandTypes.flatMap((type) =>
  standings.flatMap((standing) =>
    stages.flatMap((stage) =>
      kinds.flatMap((kind) => signaturePolicies.map((policy) => ({ type, stage, standing, kind, policy }))),
    ),
  ),
);

function expectedOf({ type, stage, standing, kind, policy }: Case): string[] {
  const mayNotKnow: Kind[] = ['otherFreelance', 'disabled', 'former', 'administrator'];
  if (!mayEver(kind, type, policy)) {
    if (mayNotKnow.includes(kind)) return ['article_unknown'];
    if (kind === 'otherEditor') return ['belongs_to_desk'];
    return type === 'publish_on_one_signature' ? ['one_signature_right_missing'] : ['right_missing'];
  }
  const refusals: string[] = [];
  if (!(publics[type] ?? notSpiked).includes(standing)) refusals.push('wrong_standing');
  if (!(texts[type] ?? stages).includes(stage)) refusals.push('wrong_stage');
  return refusals;
}

function outcomeOf({ type, stage, standing, kind, policy }: Case, handedIn = true): string[] {
  const ready = readyFor(type);
  const article = articleFacts(stage, standing, { ...ready, handedIn });
  const desk = { ...article.desk, policy };
  const decision = decide({ ...article, desk }, commandOf(type), people[kind], now);
  return decision.ok ? [] : decision.refusals.map((refusal) => refusal.code);
}

describe('the workflow', () => {
  it('answers every command of every person at every stage and standing as the rules say', () => {
    const wrong = cases.filter((one) => String(outcomeOf(one)) !== String(expectedOf(one)));
    expect(cases).toHaveLength(39 * 5 * 3 * 12 * 3);
    expect(
      wrong.slice(0, 10).map((one) => ({ ...one, is: outcomeOf(one), should: expectedOf(one) })),
    ).toEqual([]);
  });

  it('can be read as one page', async () => {
    const marks: Record<string, string> = {
      '': 'yes',
      article_unknown: '-',
      belongs_to_desk: 'desk',
      right_missing: 'right',
      one_signature_right_missing: 'right',
      wrong_stage: 'stage',
      wrong_standing: 'standing',
      'wrong_standing,wrong_stage': 'both',
    };
    const cell = (text: string) => text.padEnd(10);
    const line = (type: CommandType, stage: Stage, standing: Standing) => {
      const outcomes = kinds.map((kind) => outcomeOf({ type, stage, standing, kind, policy: 'sub_editing' }));
      return [
        type.padEnd(25),
        cell(stage),
        standing.padEnd(12),
        ...outcomes.map((codes) => cell(marks[String(codes)] ?? String(codes))),
      ]
        .join(' ')
        .trimEnd();
    };
    const head = [
      'command'.padEnd(25),
      cell('text'),
      'public'.padEnd(12),
      ...kinds.map((kind) => kind.slice(0, 10).padEnd(10)),
    ]
      .join(' ')
      .trimEnd();
    const lines = commandTypes.flatMap((type) =>
      standings.flatMap((standing) => stages.map((stage) => line(type, stage, standing))),
    );
    await expect([head, ...lines, ''].join('\n')).toMatchFileSnapshot('./fixtures/workflow-matrix.txt');
  });

  it('keeps a draft from everybody but its writers until it is handed in', () => {
    const open = (type: CommandType) =>
      kinds.filter(
        (kind) =>
          outcomeOf({ type, stage: 'drafting', standing: 'unpublished', kind, policy: 'sub_editing' }, false)
            .length === 0,
      );
    const itsWriters = ['writer', 'freelanceWriter', 'demoted'];
    for (const type of ['save', 'submit', 'hand_in', 'restore', 'spike'] as const)
      expect(open(type)).toEqual(itsWriters);
    for (const type of ['publish', 'kill', 'hold', 'relate'] as const) expect(open(type)).toEqual([]);
    expect(open('ask_erase')).toEqual(['chief', 'administrator']);
    expect(
      outcomeOf(
        { type: 'save', stage: 'drafting', standing: 'unpublished', kind: 'chief', policy: 'strict' },
        false,
      ),
    ).toEqual(['article_unknown']);
  });

  it('lets a freelance in until the day the membership ends, and not after it', () => {
    const article = articleFacts('drafting', 'unpublished');
    const save = (when: Date) => decide(article, commandOf('save'), people.freelanceWriter, when).ok;
    expect(save(new Date('2026-03-05T09:59:59Z'))).toBe(true);
    expect(save(new Date('2026-03-05T10:00:00Z'))).toBe(false);
  });

  it('gives duty for one shift, on every desk', () => {
    const article = articleFacts('in_review', 'unpublished');
    const take = (when: Date) => decide(article, commandOf('take'), people.onDuty, when).ok;
    expect([
      take(now),
      take(new Date('2026-03-04T08:59:59Z')),
      take(new Date('2026-03-04T11:00:00Z')),
    ]).toEqual([true, false, false]);
  });

  it('shows a person the buttons that the table opens, and no others', () => {
    const article = articleFacts('in_review', 'unpublished');
    expect(openCommands(article, people.writer, now)).toEqual([
      'save',
      'take_back',
      'restore',
      'name_revision',
      'set_deadline',
      'change_note',
    ]);
    expect(openCommands(article, people.disabled, now)).toEqual([]);
    for (const kind of kinds) {
      const open = commandTypes.filter(
        (type) =>
          expectedOf({ type, stage: 'in_review', standing: 'unpublished', kind, policy: 'sub_editing' })
            .length === 0,
      );
      expect(openCommands(article, people[kind], now)).toEqual(open);
    }
  });
});
