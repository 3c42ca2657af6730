import type { Stage, Standing } from '@/domain/article';
import type { Language } from '@/domain/language';
import type { RevisionReason } from '@/storage/generated/enums';
import { database } from '@/storage/client';

/** What an administrator sees of an article: where it stands, not what it says. */
export type ArticleSummary = {
  id: string;
  story: string;
  language: Language;
  section: string;
  slugline: string;
  stage: Stage;
  standing: Standing;
  /** The public path; null until it was first published. */
  address: string | null;
  approved: number | null;
  live: number | null;
  revisions: { number: number; reason: RevisionReason; at: Date }[];
};

export async function loadArticleSummary(id: string): Promise<ArticleSummary | null> {
  const row = await database().article.findUnique({
    where: { id },
    include: {
      section: { select: { slug: true } },
      story: { select: { slugline: true } },
      approvedRevision: { select: { number: true } },
      liveRevision: { select: { number: true } },
    },
  });
  if (!row) return null;
  const current = await database().address.findFirst({
    where: { articleId: id, current: true, publicSince: { not: null } },
  });
  const revisions = await database().revision.findMany({
    where: { articleId: id },
    select: { number: true, reason: true, createdAt: true },
    orderBy: { number: 'asc' },
  });
  return {
    id,
    story: row.storyId,
    language: row.language,
    section: row.section.slug,
    slugline: row.story.slugline,
    stage: row.stage,
    standing: row.standing,
    address: current && `/${row.language}/${row.section.slug}/${current.slug}`,
    approved: row.approvedRevision?.number ?? null,
    live: row.liveRevision?.number ?? null,
    revisions: revisions.map(({ number, reason, createdAt }) => ({ number, reason, at: createdAt })),
  };
}
