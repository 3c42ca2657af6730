/** What stands around a text and who has it, for a person who may see the article. */
import type { ArticleAround, PictureAround } from '@/domain/article-around';
import { perLanguageText } from '@/domain/directory';
import type { Language } from '@/domain/language';
import type { Actor } from '@/domain/person';
import { picturesIn } from '@/domain/publishing-checks';
import { sightOf } from '@/domain/rights';
import { gate } from '@/domain/workflow';
import { pictureEyes } from '@/editorial/picture-eyes';
import { readFurnitureChanges } from '@/editorial/read-furniture-changes';
import { readHolding } from '@/editorial/read-holding';
import { readTitles } from '@/editorial/read-titles';
import { loadArticleFacts } from '@/storage/article-facts';
import { findArticlePage, perLanguage, reading } from '@/storage/article-pages';
import type { Transaction } from '@/storage/client';
import { furnitureNow } from '@/storage/furniture-now';
import { pictureChoicesOf } from '@/storage/text-choices';
import { seenPictureIds } from '@/storage/newsroom-pictures';
import { loadWorkingCopy } from '@/storage/working-copies';

const changesShown = 8;

/** Null for whoever may not see it. */
export async function readArticleAround(
  actor: Actor,
  articleId: string,
  now: Date,
): Promise<ArticleAround | null> {
  const tx = reading();
  const row = await findArticlePage(tx, articleId);
  if (!row) return null;
  const privacy = { deskId: row.deskId, handedIn: row.handedInAt !== null, writers: row.writerIds };
  if (sightOf(actor, privacy, now) !== 'all') return null;
  const facts = await loadArticleFacts(tx, articleId, null, now);
  if (!facts) return null;
  const { language } = row;
  const picks = row.relatedPicks.map(({ otherId }) => otherId);
  const related = await readTitles(tx, actor, picks, now);
  const topics = await tx.topic.findMany({ orderBy: { slug: 'asc' } });
  const sections = await tx.section.findMany({ orderBy: { position: 'asc' } });
  const secondary = await furnitureNow(tx, articleId, { thing: 'sections' });
  const pictures = await picturesAround(tx, actor, { articleId, language }, now);
  const changes = await readFurnitureChanges(tx, articleId, changesShown);
  const holding = await readHolding(tx, actor, facts, row, now);
  const chosenTopics = row.topics.map(({ topic }) => topic.slug);
  const further = secondary.thing === 'sections' ? secondary.value : [];
  return {
    id: articleId,
    language,
    mayFurnish: gate(facts, 'relate', actor, now).length === 0,
    related,
    topics: topics.map(({ slug, names }) => ({
      slug,
      names: perLanguage(names),
      chosen: chosenTopics.includes(slug),
    })),
    sections: sections
      .filter(({ id }) => id !== row.sectionId)
      .map(({ slug, names }) => ({ slug, names: perLanguage(names), chosen: further.includes(slug) })),
    search: { title: row.searchTitle, description: row.searchDescription },
    slug: row.addresses.find(({ current }) => current)?.slug ?? null,
    addresses: row.addresses.map(({ slug, current, publicSince }) => ({
      path: `/${language}/${row.section.slug}/${slug}`,
      current,
      publicSince,
    })),
    pictures,
    changes,
    holding,
  };
}

async function picturesAround(
  tx: Transaction,
  actor: Actor,
  { articleId, language }: { articleId: string; language: Language },
  now: Date,
): Promise<PictureAround[]> {
  const { document } = await loadWorkingCopy(tx, articleId);
  const ids = await seenPictureIds(tx, await pictureEyes(actor, now), picturesIn(document));
  const [choices, rows] = await Promise.all([
    pictureChoicesOf(tx, ids, language),
    tx.picture.findMany({ where: { id: { in: ids } }, select: { id: true, alt: true } }),
  ]);
  return choices.map((picture) => ({
    id: picture.id,
    picture,
    alts: perLanguageText.parse(rows.find(({ id }) => id === picture.id)?.alt),
  }));
}
