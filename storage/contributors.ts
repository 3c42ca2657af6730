import type { PerLanguage } from '@/domain/language';
import type { Transaction } from '@/storage/client';
import { newId } from '@/storage/new-id';

export async function findAgency(tx: Transaction, slug: string): Promise<string | null> {
  const row = await tx.contributor.findFirst({ where: { slug, agency: true }, select: { id: true } });
  return row?.id ?? null;
}

export type NewContributor = {
  slug: string;
  names: PerLanguage<string>;
  agency: boolean;
  personId: string | null;
};

export async function createContributor(tx: Transaction, contributor: NewContributor): Promise<string> {
  const id = newId();
  await tx.contributor.create({ data: { id, ...contributor } });
  return id;
}
