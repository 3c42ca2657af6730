/** One random act of one random person on a story, for the property test of the rules. */
import fc from 'fast-check';
import type { ArticleDocument, Block } from '@/domain/document';
import { languages, type Language } from '@/domain/language';
import type { Refusal } from '@/domain/refusal';
import type { Result } from '@/domain/result';
import { approveAndPublish } from '@/editorial/approve-and-publish';
import { approveRevision } from '@/editorial/approve-revision';
import { correctArticle } from '@/editorial/correct-article';
import { countersign } from '@/editorial/countersign';
import { askToErase, confirmErasure } from '@/editorial/erase-text';
import { holdStory, releaseStory } from '@/editorial/hold-story';
import { killStory } from '@/editorial/kill-story';
import { publishArticle } from '@/editorial/publish-article';
import { publishOnOneSignature } from '@/editorial/publish-on-one-signature';
import { askToReinstate, confirmReinstatement } from '@/editorial/reinstate-article';
import { restoreRevision } from '@/editorial/restore-revision';
import { saveText } from '@/editorial/save-text';
import { sendBack } from '@/editorial/send-back';
import { spikeArticle } from '@/editorial/spike-article';
import { startArticle } from '@/editorial/start-article';
import { submitForReview } from '@/editorial/submit-for-review';
import { takeArticle } from '@/editorial/take-article';
import { takeBack } from '@/editorial/take-back';
import { textOf, withParagraph } from '@/editorial/test-articles';
import { names, type Name, type TestNewsroom } from '@/editorial/test-newsroom';
import { unspikeArticle } from '@/editorial/unspike-article';
import { withdrawArticle } from '@/editorial/withdraw-article';

/** The usual course of things comes up more often than its accidents, so that stories get far. */
const weights = {
  add: 6,
  change: 3,
  cut: 2,
  move: 2,
  submit: 10,
  take: 1,
  takeBack: 1,
  sendBack: 1,
  approve: 9,
  approveShown: 4,
  approveAndPublish: 3,
  publish: 10,
  oneSignature: 3,
  countersign: 3,
  restore: 2,
  correct: 1,
  spike: 1,
  unspike: 1,
  withdraw: 1,
  kill: 1,
  askReinstate: 3,
  reinstate: 3,
  hold: 1,
  release: 2,
  askErase: 1,
  erase: 1,
  translate: 2,
};
type Kind = keyof typeof weights;
/** `hand` chooses among those who may usually do it; a `stranger` tries it all the same. */
export type RandomCommand = {
  /** Whether the usual next act takes the place of this one: half of all steps, so that stories get far. */
  onward: boolean;
  kind: Kind;
  hand: number;
  stranger: Name | null;
  article: number;
  older: number;
  pick: number;
};

const writers: Record<string, readonly Name[]> = {
  world: ['nell', 'tom', 'edith'],
  harbour: ['tom', 'piero'],
  culture: ['nell', 'lin', 'edith'],
  wire: ['nell', 'edith'],
};
const editors: Record<string, readonly Name[]> = {
  world: ['edith', 'piero', 'dora', 'vera'],
  harbour: ['piero', 'omar', 'vera'],
  culture: ['edith', 'vera', 'dora'],
  wire: ['edith', 'vera', 'dora'],
};
const writersKinds: readonly Kind[] = ['add', 'change', 'cut', 'move', 'submit', 'takeBack', 'translate'];

export function whoActs({ kind, hand, stranger }: RandomCommand, section: string): Name {
  const usual = (writersKinds.includes(kind) ? writers : editors)[section]!;
  return stranger ?? usual[hand % usual.length]!;
}

export const randomCommand: fc.Arbitrary<RandomCommand> = fc.record({
  kind: fc.oneof(
    ...(Object.keys(weights) as Kind[]).map((kind) => ({
      weight: weights[kind],
      arbitrary: fc.constant(kind),
    })),
  ),
  onward: fc.boolean(),
  hand: fc.nat(9),
  stranger: fc.oneof(
    { weight: 5, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: fc.constantFrom(...names) },
  ),
  article: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat(2) }),
  /** How far below the newest revision the command reaches; mostly not at all. */
  older: fc.oneof(
    { weight: 4, arbitrary: fc.constant(0) },
    { weight: 1, arbitrary: fc.integer({ min: -1, max: 3 }) },
  ),
  pick: fc.nat(9),
});

let typed = 0;
/** Words that stand nowhere else: an onlooker knows each by sight. */
export function freshWords(count: number): string {
  return Array.from({ length: count }, () => `w${++typed}`).join(' ');
}

/** What a newsroom would do next with an article like this. */
export function usualNext(
  command: RandomCommand,
  { stage, standing, headIsOut }: { stage: string; standing: string; headIsOut: boolean },
): RandomCommand {
  const next = (): Kind => {
    if (standing === 'spiked') return 'unspike';
    if (standing !== 'live' && standing !== 'unpublished')
      return command.pick % 2 === 0 ? 'askReinstate' : 'reinstate';
    if (stage === 'in_review') return command.pick % 3 === 0 ? 'approveShown' : 'approve';
    if (stage === 'approved' && !headIsOut) return 'publish';
    return stage === 'drafting' && command.pick % 3 > 0 ? 'submit' : 'add';
  };
  return command.onward ? { ...command, kind: next(), stranger: null, older: 0 } : command;
}

type Target = { id: string; headNumber: number; textVersion: number };

export function perform(
  newsroom: TestNewsroom,
  section: string,
  target: Target,
  command: RandomCommand,
): Promise<Result<unknown, Refusal>> {
  const by = newsroom.as(whoActs(command, section));
  const { id } = target;
  const revision = target.headNumber - command.older;
  const shown = { textVersion: target.textVersion - Math.max(0, command.older) };
  const reach = command.pick % 2 === 0 ? 'story' : 'article';
  switch (command.kind) {
    case 'add':
    case 'change':
    case 'cut':
    case 'move':
      return edit(by, id, command);
    case 'submit':
      return submitForReview(by, id);
    case 'take':
      return takeArticle(by, id);
    case 'takeBack':
      return takeBack(by, id);
    case 'sendBack':
      return sendBack(by, id, 'Shorter.');
    case 'approve':
      return approveRevision(by, id, { revision });
    case 'approveShown':
      return approveRevision(by, id, shown);
    case 'approveAndPublish':
      return approveAndPublish(by, id, command.pick % 2 === 0 ? { revision } : shown);
    case 'publish':
      return publishArticle(by, id, revision);
    case 'oneSignature':
      return publishOnOneSignature(by, id, command.pick % 2 === 0 ? { revision } : shown, 'flash');
    case 'countersign':
      return countersign(by, id, revision);
    case 'restore':
      return restoreRevision(by, id, Math.max(1, revision - 1));
    case 'correct':
      return correctArticle(by, id, {
        kind: 'correction',
        text: freshWords(3),
        place: 'foot',
        answers: { en: 'never', it: 'never', zh: 'not_sure' },
      });
    case 'spike':
      return spikeArticle(by, id, 'no news');
    case 'unspike':
      return unspikeArticle(by, id);
    case 'withdraw':
      return withdrawArticle(by, id, { reason: 'not ours', reach });
    case 'kill':
      return killStory(by, id, 'a minor is named', reach);
    case 'askReinstate':
      return askToReinstate(by, id, revision, 'cleared');
    case 'reinstate':
      return confirmReinstatement(by, id);
    case 'hold':
      return holdStory(by, id, 'legal', reach);
    case 'release':
      return releaseStory(by, id);
    case 'askErase':
      return askToErase(by, id, [revision], 'a source');
    case 'erase':
      return confirmErasure(by, id);
    case 'translate':
      return startArticle(by, {
        language: languages[command.pick % 3] as Language,
        section,
        source: { articleId: id, relation: 'translation' },
      });
  }
}

async function edit(by: ReturnType<TestNewsroom['as']>, articleId: string, command: RandomCommand) {
  const { version, document } = await textOf(articleId);
  return saveText(by, {
    articleId,
    baseVersion: version - Math.max(0, command.older),
    document: edited(document, command),
  });
}

function edited(document: ArticleDocument, { kind, pick }: RandomCommand): ArticleDocument {
  const fields = document.content.filter((node) => !('attrs' in node));
  const blocks = document.content.filter((node): node is Block => 'attrs' in node);
  const at = pick % blocks.length;
  const chosen = blocks[at];
  if (kind === 'add' || !chosen) return withParagraph(document, freshWords(5 + pick));
  const rest = blocks.filter((block) => block !== chosen);
  const content = { text: freshWords(2 + pick), type: 'text' as const };
  if (kind === 'move') return { ...document, content: [...fields, ...rest, chosen] };
  if (kind === 'cut' && rest.length > 0) return { ...document, content: [...fields, ...rest] };
  const changed = { ...chosen, content: [content] } as Block;
  return {
    ...document,
    content: [...fields, ...blocks.map((block) => (block === chosen ? changed : block))],
  };
}
