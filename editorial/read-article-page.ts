/** Everything that an article's page in the newsroom shows, for a person who may see it. */
import { actOffers } from '@/domain/act-offer';
import type { ArticleFacts, RevisionFacts } from '@/domain/article';
import type { ArticleView, SiblingLine } from '@/domain/article-view';
import { languages, type PerLanguage } from '@/domain/language';
import { nextAct } from '@/domain/next-act';
import type { Actor } from '@/domain/person';
import { picturesIn } from '@/domain/publishing-checks';
import { isEditorOf, mayStartOn, sightOf } from '@/domain/rights';
import { gate } from '@/domain/workflow';
import { pictureEyes } from '@/editorial/picture-eyes';
import { loadArticleFacts } from '@/storage/article-facts';
import {
  activityLines,
  findArticlePage,
  perLanguage,
  reading,
  revisionLines,
  type ArticlePageRow,
} from '@/storage/article-pages';
import { personNames } from '@/storage/actors';
import type { Transaction } from '@/storage/client';
import { loadRevisionFacts } from '@/storage/revision-facts';
import { contributorChoices, pictureChoices } from '@/storage/text-choices';
import { loadTextAsRevision } from '@/storage/text-as-revision';
import { openRequest } from '@/storage/two-person-requests';
import { loadWorkingCopy } from '@/storage/working-copies';

/** `elsewhere`: an ordinary article of another desk, of which a colleague may know whose it is and nothing more. */
export type ArticlePage =
  { is: 'found'; view: ArticleView } | { is: 'elsewhere'; desk: PerLanguage<string> } | { is: 'absent' };

const activityShown = 100;

export async function readArticlePage(actor: Actor, articleId: string, now: Date): Promise<ArticlePage> {
  const tx = reading();
  const row = await findArticlePage(tx, articleId);
  if (!row) return { is: 'absent' };
  const sight = sightOf(
    actor,
    { deskId: row.deskId, handedIn: row.handedInAt !== null, writers: row.writerIds },
    now,
  );
  if (sight === 'nothing') return { is: 'absent' };
  if (sight === 'whose_it_is') return { is: 'elsewhere', desk: perLanguage(row.desk.names) };
  const facts = await loadArticleFacts(tx, articleId, null, now);
  return facts ? { is: 'found', view: await viewOf(tx, row, facts, actor, now) } : { is: 'absent' };
}

async function viewOf(
  tx: Transaction,
  row: ArticlePageRow,
  facts: ArticleFacts,
  actor: Actor,
  now: Date,
): Promise<ArticleView> {
  const { id, language } = row;
  const copy = await loadWorkingCopy(tx, id);
  const named = { id, language, sourceRevisionId: row.sourceRevisionId };
  // Often one revision is the text at hand, the approved and the live one at once: it is counted through once.
  const counted = new Map<number, Promise<RevisionFacts | null>>();
  const revisionOf = (number: number | null) => {
    if (number === null) return Promise.resolve(null);
    const revision = counted.get(number) ?? loadRevisionFacts(tx, named, number, now);
    counted.set(number, revision);
    return revision;
  };
  const shownRevision = async () =>
    (facts.textIsHead && (await revisionOf(facts.headNumber))) ||
    loadTextAsRevision(tx, facts, row.sourceRevisionId, copy, now);
  const asked = row.takenDownAt ? await openRequest(tx, id, 'reinstate') : null;
  const [shown, approved, live, back, revisions, activity, siblings, contributors, pictures] =
    await Promise.all([
      shownRevision(),
      revisionOf(facts.approvedNumber),
      revisionOf(facts.waitsForCountersignature ? facts.liveNumber : null),
      revisionOf(asked?.subject.revision ?? null),
      revisionLines(tx, id),
      activityLines(tx, id, activityShown),
      siblingLines(tx, row, actor, now),
      contributorChoices(tx),
      pictureChoices(tx, await pictureEyes(actor, now), picturesIn(copy.document), language),
    ]);
  const request = asked && { by: asked.askedBy, number: asked.subject.revision ?? 0, revision: back };
  const offers = actOffers({ article: facts, shown, approved, live, asked: request, actor, now });
  const signs = facts.stage === 'in_review' && isEditorOf(actor, row.deskId, now);
  const taken = row.story.articles.map((article) => article.language);
  return {
    id,
    language,
    relation: row.relation,
    slugline: row.story.slugline,
    storyNote: row.story.note,
    desk: perLanguage(row.desk.names),
    section: perLanguage(row.section.names),
    stage: facts.stage,
    standing: facts.standing,
    handedIn: facts.handedIn,
    takenBy: facts.takenBy?.name ?? null,
    deadline: row.deadline,
    holds: facts.holds.map(({ reason, personName }) => ({ reason, person: personName })),
    text: {
      version: copy.version,
      // A document out of ProseMirror has attributes without a prototype, which do not travel to a browser.
      document: structuredClone(copy.document),
      lastTypedBy: facts.lastTypedBy,
      at: row.workingCopy?.updatedAt ?? row.createdAt,
    },
    headNumber: facts.headNumber,
    approvedNumber: facts.approvedNumber,
    liveNumber: facts.liveNumber,
    wordsSinceHead: facts.wordsSinceHead,
    textIsHead: facts.textIsHead,
    mayWrite: gate(facts, 'save', actor, now).length === 0,
    share: signs ? { own: shown.ownWords.get(actor.id) ?? 0, changed: shown.changedWords } : null,
    offers,
    next: nextAct(facts.stage, offers),
    revisions,
    activity,
    siblings,
    startable:
      facts.storyKilled || !mayStartOn(actor, row.deskId, now)
        ? []
        : languages.filter((other) => !taken.includes(other)),
    contributors,
    pictures,
  };
}

/** A private draft of somebody else is not even mentioned. */
async function siblingLines(
  tx: Transaction,
  row: ArticlePageRow,
  actor: Actor,
  now: Date,
): Promise<SiblingLine[]> {
  const others = row.story.articles.filter((article) => article.id !== row.id);
  const names = await personNames(
    tx,
    others.flatMap(({ takenById }) => takenById ?? []),
  );
  return others.flatMap((article) => {
    const { id, language, relation, stage, standing, deskId, handedInAt, writerIds, takenById } = article;
    const sight = sightOf(actor, { deskId, handedIn: handedInAt !== null, writers: writerIds }, now);
    if (sight === 'nothing' && standing !== 'live') return [];
    const takenBy = takenById ? (names.get(takenById) ?? null) : null;
    const line = { id, language, relation, desk: perLanguage(article.desk.names) };
    return [
      {
        ...line,
        seen: sight === 'all' ? { stage, standing, takenBy } : null,
        beside: sight === 'all' || standing === 'live',
      },
    ];
  });
}
