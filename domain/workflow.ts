/**
 * The whole workflow on one screen: for each command the stages of the text, the standings before the public and the
 * right that it needs. What is not in the table is refused. `docs/workflow.md` is printed from it.
 */
import { stages, type ArticleFacts, type Stage, type Standing } from './article';
import type { CommandType } from './command';
import type { Actor } from './person';
import type { Refusal } from './refusal';
import { isEditorOf, isOnDuty, sightOf } from './rights';

export const rights = {
  write: 'staff of the desk; before it is handed in only its writers; a freelance only own articles',
  submitter: 'whoever submitted it',
  edit: 'an editor of the desk, a person on duty, the editor-in-chief',
  one_signature: 'the editor-in-chief, an editor on duty, any editor of a desk whose policy is one signature',
  drop: 'an editor; before it is handed in its writers',
  erase: 'an editor of the desk, the editor-in-chief, an administrator',
} as const;
export type Right = keyof typeof rights;

type Rule = { stages: readonly Stage[]; standings: readonly Standing[]; right: Right };

const kept = ['unpublished', 'live', 'withdrawn', 'killed'] as const;
const publishable = ['unpublished', 'live'] as const;
const submitted = ['in_review', 'approved'] as const;
const furnished = ['unpublished', 'live', 'withdrawn'] as const;

export const workflow = {
  save: { stages, standings: kept, right: 'write' },
  submit: { stages: ['drafting'], standings: kept, right: 'write' },
  take_back: { stages: ['in_review'], standings: kept, right: 'submitter' },
  hand_in: { stages: ['drafting'], standings: kept, right: 'write' },
  take: { stages: submitted, standings: kept, right: 'edit' },
  hand_over: { stages: submitted, standings: kept, right: 'edit' },
  ask_for: { stages: submitted, standings: kept, right: 'edit' },
  decline_ask: { stages: submitted, standings: kept, right: 'edit' },
  send_back: { stages, standings: kept, right: 'edit' },
  approve: { stages: ['in_review'], standings: kept, right: 'edit' },
  publish: { stages, standings: publishable, right: 'edit' },
  publish_on_one_signature: { stages, standings: publishable, right: 'one_signature' },
  countersign: { stages, standings: ['live'], right: 'edit' },
  restore: { stages, standings: kept, right: 'write' },
  name_revision: { stages, standings: kept, right: 'write' },
  relate: { stages, standings: furnished, right: 'edit' },
  set_topics: { stages, standings: furnished, right: 'edit' },
  set_sections: { stages, standings: furnished, right: 'edit' },
  set_search_text: { stages, standings: furnished, right: 'edit' },
  change_address: { stages, standings: furnished, right: 'edit' },
  crop_picture: { stages, standings: furnished, right: 'edit' },
  describe_picture: { stages, standings: furnished, right: 'edit' },
  set_deadline: { stages, standings: kept, right: 'write' },
  change_note: { stages, standings: kept, right: 'write' },
  correct: { stages, standings: ['live'], right: 'edit' },
  take_out_note: { stages, standings: ['live'], right: 'edit' },
  settle_correction: { stages, standings: ['live'], right: 'edit' },
  spike: { stages, standings: ['unpublished'], right: 'drop' },
  unspike: { stages, standings: ['spiked'], right: 'drop' },
  withdraw: { stages, standings: ['live'], right: 'edit' },
  kill: { stages, standings: ['unpublished', 'live', 'withdrawn'], right: 'edit' },
  ask_reinstate: { stages, standings: ['withdrawn', 'killed'], right: 'edit' },
  reinstate: { stages, standings: ['withdrawn', 'killed'], right: 'edit' },
  decline_reinstate: { stages, standings: ['withdrawn', 'killed'], right: 'edit' },
  hold: { stages, standings: ['unpublished', 'live', 'withdrawn'], right: 'edit' },
  release: { stages, standings: kept, right: 'edit' },
  ask_erase: { stages, standings: ['unpublished', 'live', 'withdrawn', 'killed', 'spiked'], right: 'erase' },
  erase: { stages, standings: ['unpublished', 'live', 'withdrawn', 'killed', 'spiked'], right: 'erase' },
  decline_erase: {
    stages,
    standings: ['unpublished', 'live', 'withdrawn', 'killed', 'spiked'],
    right: 'erase',
  },
} as const satisfies Record<CommandType, Rule>;

export const commandTypes = Object.keys(workflow) as CommandType[];

/** Who, then what the public has, then where the text is. Empty: the door is open, whatever the command says further. */
export function gate(article: ArticleFacts, type: CommandType, actor: Actor, now: Date): Refusal[] {
  const rule: Rule = workflow[type];
  const desk = article.desk.names;
  const privacy = { deskId: article.desk.id, handedIn: article.handedIn, writers: article.writers };
  // What must not be kept is erased also from a private draft: by those who answer for the house.
  const administers =
    rule.right === 'erase' && (actor.administrator || actor.editorInChief) && !actor.disabled;
  const sight = administers ? 'all' : sightOf(actor, privacy, now);
  if (sight === 'nothing') return [{ code: 'article_unknown', values: { id: article.id } }];
  if (sight === 'whose_it_is') return [{ code: 'belongs_to_desk', values: { desk, command: type } }];
  if (!administers && !holds(rule.right, article, actor, now)) {
    if (rule.right === 'one_signature') return [{ code: 'one_signature_right_missing', values: {} }];
    return [{ code: 'right_missing', values: { command: type, desk } }];
  }
  const refusals: Refusal[] = [];
  if (!rule.standings.includes(article.standing))
    refusals.push({ code: 'wrong_standing', values: { command: type, standing: article.standing } });
  if (!rule.stages.includes(article.stage))
    refusals.push({ code: 'wrong_stage', values: { command: type, stage: article.stage } });
  return refusals;
}

function holds(right: Right, article: ArticleFacts, actor: Actor, now: Date): boolean {
  const editor = isEditorOf(actor, article.desk.id, now);
  switch (right) {
    case 'write':
      return true;
    case 'submitter':
      return article.submittedBy === actor.id;
    case 'edit':
    case 'erase':
      return editor;
    case 'one_signature':
      return (
        editor && (actor.editorInChief || isOnDuty(actor, now) || article.desk.policy === 'one_signature')
      );
    case 'drop':
      return editor || !article.handedIn;
  }
}

/** The commands whose doors stand open to this person now: the buttons of the screens. */
export function openCommands(article: ArticleFacts, actor: Actor, now: Date): CommandType[] {
  return commandTypes.filter((type) => gate(article, type, actor, now).length === 0);
}
