/** Addresses are unique per language and stay with their article for ever once they were public. */
import { fieldText, type ArticleDocument } from '@/domain/document';
import { numberedSlug, slugFor } from '@/domain/slug';
import type { Language } from '@/domain/language';
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

async function freeSlug(tx: Transaction, language: Language, wanted: string): Promise<string> {
  // Several stories may go out at once under one headline: they choose one after the other.
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`address/${language}/${wanted}`}, 0))`;
  for (let number = 1; ; number++) {
    const slug = number === 1 ? wanted : numberedSlug(wanted, number);
    const taken = await tx.address.findUnique({
      where: { language_slug: { language, slug } },
      select: { articleId: true },
    });
    if (!taken) return slug;
  }
}
