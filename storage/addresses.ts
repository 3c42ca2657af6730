/** Addresses are unique per language and stay with their article for ever once they were public. */
import { fieldText, type ArticleDocument } from '@/domain/document';
import { numberedSlug, slugFor } from '@/domain/slug';
import type { Language } from '@/domain/language';
import type { Refusal } from '@/domain/refusal';
import type { Transaction } from '@/storage/client';

export async function ensurePublicAddress(
  tx: Transaction,
  articleId: string,
  document: ArticleDocument,
  now: Date,
): Promise<void> {
  const article = await tx.article.findUniqueOrThrow({
    where: { id: articleId },
    select: { language: true },
  });
  const current = await tx.address.findFirst({ where: { articleId, current: true } });
  if (current) {
    if (!current.publicSince)
      await tx.address.update({
        where: { language_slug: { language: current.language, slug: current.slug } },
        data: { publicSince: now },
      });
    return;
  }
  const slug = await freeSlug(
    tx,
    article.language,
    slugFor(fieldText(document, 'headline'), article.language),
  );
  await tx.address.create({
    data: { language: article.language, slug, articleId, current: true, publicSince: now },
  });
}

/**
 * Makes this the article's address. One that readers ever had stays and leads to the new one; one that they never had is
 * given up. Null takes the address of an article that was never published away, so that its headline makes one again.
 */
export async function placeAddress(
  tx: Transaction,
  articleId: string,
  slug: string | null,
  now: Date,
): Promise<Refusal | null> {
  const { language } = await tx.article.findUniqueOrThrow({
    where: { id: articleId },
    select: { language: true },
  });
  const current = await tx.address.findFirst({ where: { articleId, current: true } });
  if (slug === null && current?.publicSince) return { code: 'address_stays', values: {} };
  if (slug !== null) {
    await waitForSlug(tx, language, slug);
    const taken = await tx.address.findUnique({ where: { language_slug: { language, slug } } });
    if (taken && taken.articleId !== articleId) return { code: 'slug_taken', values: { slug } };
  }
  // Two rows are never current at once, not even within a statement.
  await tx.address.updateMany({ where: { articleId, current: true }, data: { current: false } });
  await tx.address.deleteMany({ where: { articleId, publicSince: null } });
  if (slug === null) return null;
  const publicSince = current?.publicSince ? now : null;
  await tx.address.upsert({
    where: { language_slug: { language, slug } },
    create: { language, slug, articleId, current: true, publicSince },
    update: { current: true },
  });
  return null;
}

async function waitForSlug(tx: Transaction, language: Language, slug: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`address/${language}/${slug}`}, 0))`;
}

async function freeSlug(tx: Transaction, language: Language, wanted: string): Promise<string> {
  // Several stories may go out at once under one headline: they choose one after the other.
  await waitForSlug(tx, language, wanted);
  for (let number = 1; ; number++) {
    const slug = number === 1 ? wanted : numberedSlug(wanted, number);
    const taken = await tx.address.findUnique({
      where: { language_slug: { language, slug } },
      select: { articleId: true },
    });
    if (!taken) return slug;
  }
}
