/** What a list shows of the article that is chosen in it, for a person who may see it. */
import type { ArticleFacts } from '@/domain/article';
import type { Command } from '@/domain/command';
import { decide } from '@/domain/decide';
import { fieldText } from '@/domain/document';
import { documentWords } from '@/domain/authorship';
import type { Actor } from '@/domain/person';
import type { PaneAct, PaneAnswer, PaneOffer, QueuePane } from '@/domain/queue-pane';
import { sightOf } from '@/domain/rights';
import { gate } from '@/domain/workflow';
import type { PersonActing } from '@/editorial/act';
import { loadActor, personNames } from '@/storage/actors';
import { loadArticleFacts } from '@/storage/article-facts';
import { database } from '@/storage/client';
import { editorsOfDesk } from '@/storage/desk-editors';
import { queueRows } from '@/storage/queue-rows';
import { findPaneRow } from '@/storage/pane-row';
import { loadWorkingCopy } from '@/storage/working-copies';

export async function readQueuePane(by: PersonActing, articleId: string): Promise<PaneAnswer> {
  const actor = await loadActor(database(), by.personId);
  const row = await findPaneRow(articleId);
  if (!row) return { is: 'absent' };
  const { privacy } = row;
  const sight = sightOf(actor, privacy, by.now);
  if (sight === 'nothing') return { is: 'absent' };
  if (sight === 'whose_it_is') return { is: 'elsewhere', desk: row.desk };
  const facts = await loadArticleFacts(database(), articleId, row.headNumber, by.now);
  return facts ? { is: 'found', pane: await paneOf(facts, row, actor, by.now) } : { is: 'absent' };
}

async function paneOf(
  facts: ArticleFacts,
  row: NonNullable<Awaited<ReturnType<typeof findPaneRow>>>,
  actor: Actor,
  now: Date,
): Promise<QueuePane> {
  const { id, stage, standing, language, headNumber, approvedNumber, liveNumber, wordsSinceHead } = facts;
  const [copy, names, editors, [line]] = await Promise.all([
    loadWorkingCopy(database(), id),
    personNames(database(), facts.submittedBy ? [facts.submittedBy] : []),
    editorsOfDesk(database(), facts.desk.id, now),
    queueRows([id], actor, now),
  ]);
  const { submittedBy, takenBy } = facts;
  return {
    ...{ id, stage, standing, language, headNumber, approvedNumber, liveNumber, wordsSinceHead },
    slugline: row.slugline,
    headline: fieldText(copy.document, 'headline'),
    standfirst: fieldText(copy.document, 'standfirst'),
    words: documentWords(copy.document, language).length,
    desk: facts.desk.names,
    languages: line?.languages ?? [],
    note: row.note,
    mayChangeNote: gate(facts, 'change_note', actor, now).length === 0,
    mayKill: gate(facts, 'kill', actor, now).length === 0,
    submitted:
      submittedBy !== null && row.submittedAt
        ? { by: names.get(submittedBy) ?? submittedBy, at: row.submittedAt }
        : null,
    taken: takenBy && row.takenAt && { by: takenBy.name, at: row.takenAt },
    signatures: facts.revision?.signatures ?? [],
    waitsForSignature: standing === 'live' && facts.waitsForCountersignature,
    holds: facts.holds,
    embargo: facts.embargo,
    offers: offersOf(facts, actor, now),
    colleagues: editors
      .filter((editor) => editor.id !== actor.id && editor.id !== takenBy?.id)
      .map(({ email, name }) => ({ email, name })),
  };
}

function offersOf(facts: ArticleFacts, actor: Actor, now: Date): PaneOffer[] {
  const acts: PaneAct[] = [
    ...(facts.takenBy?.id === actor.id ? [] : ['take' as const]),
    'hand_over',
    facts.holds.length > 0 ? 'release' : 'hold',
  ];
  return acts.flatMap((act) => {
    const decision = decide(facts, dry(act, actor), actor, now);
    if (decision.ok) return [{ act, refusals: [] }];
    const { refusals } = decision;
    return refusals.some((refusal) => refusal.code === 'right_missing') ? [] : [{ act, refusals }];
  });
}

/** The command as it will be once the person has filled in the rest. */
function dry(act: PaneAct, { id }: Actor): Command {
  switch (act) {
    case 'take':
    case 'release':
      return { type: act };
    case 'hand_over':
      return { type: act, to: { id, isEditor: true } };
    case 'hold':
      return { type: act, reach: 'story', reason: 'to be written' };
  }
}
