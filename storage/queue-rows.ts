/** The lines of a queue, with what they say of the rest of their story. */
import type { PerLanguage } from '@/domain/language';
import { languages } from '@/domain/language';
import type { Actor } from '@/domain/person';
import type { LanguageMark, QueueRow } from '@/domain/queue';
import { sightOf } from '@/domain/rights';
import { personNames } from '@/storage/actors';
import { openAskings, type OpenAsking } from '@/storage/askings';
import { database } from '@/storage/client';

const surroundings = {
  desk: { select: { slug: true, names: true } },
  workingCopy: { select: { headline: true } },
  story: {
    include: {
      articles: true,
      holds: { where: { releasedAt: null } },
      embargoes: { where: { liftedAt: null } },
    },
  },
} as const;

type Row = Awaited<ReturnType<typeof findRows>>[number];

function findRows(ids: readonly string[]) {
  return database().article.findMany({ where: { id: { in: [...ids] } }, include: surroundings });
}

/** In the order of `ids`, which the person may see. */
export async function queueRows(ids: readonly string[], actor: Actor, now: Date): Promise<QueueRow[]> {
  const rows = await findRows(ids);
  const people = rows.flatMap((row) => [row.takenById, row.changedById, row.submittedById, row.createdById]);
  const [names, askings] = await Promise.all([
    personNames(
      database(),
      people.filter((id) => id !== null),
    ),
    openAskings(database(), ids),
  ]);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const row = byId.get(id);
    return row ? [lineOf(row, { names, askings }, actor, now)] : [];
  });
}

type Around = { names: ReadonlyMap<string, string>; askings: readonly OpenAsking[] };

function lineOf(row: Row, { names, askings }: Around, actor: Actor, now: Date): QueueRow {
  const asking = askings.filter(({ articleId }) => articleId === row.id);
  const onIt = (stop: { articleId: string | null }) => stop.articleId === null || stop.articleId === row.id;
  return {
    id: row.id,
    slugline: row.story.slugline,
    headline: row.workingCopy?.headline ?? '',
    desk: { slug: row.desk.slug, names: row.desk.names as PerLanguage<string> },
    language: row.language,
    stage: row.stage,
    standing: row.standing,
    languages: marksOf(row, actor, now),
    holder: holderOf(row, names),
    deadline: row.deadline,
    askedBy: row.takenById === actor.id ? asking.map(({ askedBy }) => askedBy) : [],
    asked: asking.some(({ askedById }) => askedById === actor.id),
    changed: { at: row.changedAt, by: names.get(row.changedById ?? '') ?? null },
    held: row.story.holds.some(onIt),
    embargoed: row.story.embargoes.some(
      (embargo) => onIt(embargo) && (embargo.until === null || embargo.until > now),
    ),
    waitsForSignature: row.oneSignatureSince !== null,
  };
}

/** A language that the person may not look into shows where it is published, and nowhere else. */
function marksOf(row: Row, actor: Actor, now: Date): LanguageMark[] {
  const marks = row.story.articles.flatMap((article): LanguageMark[] => {
    const { id: articleId, language, stage, standing, deskId, writerIds: writers } = article;
    const sight = sightOf(actor, { deskId, handedIn: article.handedInAt !== null, writers }, now);
    if (sight === 'all') return [{ articleId, language, stage, standing }];
    return standing === 'live' ? [{ articleId, language, stage: null, standing }] : [];
  });
  return marks.sort((one, other) => languages.indexOf(one.language) - languages.indexOf(other.language));
}

function holderOf(row: Row, names: ReadonlyMap<string, string>): QueueRow['holder'] {
  if (!row.inWork) return null;
  const person = (id: string, since: Date) => ({ name: names.get(id) ?? id, since });
  if (row.takenById) return person(row.takenById, row.takenAt ?? row.changedAt);
  switch (row.stage) {
    case 'in_review':
      return { name: null, since: row.submittedAt ?? row.changedAt };
    case 'approved':
      return { name: null, since: row.changedAt };
    case 'drafting':
      return row.sentBackAt
        ? person(row.submittedById ?? row.createdById, row.sentBackAt)
        : person(row.createdById, row.createdAt);
  }
}
