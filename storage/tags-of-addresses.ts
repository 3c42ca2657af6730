import { addressTag, type AddressTag } from '@/domain/address-tags';
import type { Transaction } from '@/storage/client';
import { bothOf } from '@/storage/killed-addresses';

/** Tags of all addresses that these articles ever had before the public. */
export async function tagsOfAddresses(
  tx: Transaction,
  what: AddressTag['what'],
  articleIds: readonly string[],
): Promise<string[]> {
  const rows = await tx.address.findMany({
    where: { articleId: { in: [...articleIds] }, publicSince: { not: null } },
    select: { language: true, slug: true, articleId: true },
  });
  return rows.flatMap((row) => bothOf(row).map((one) => addressTag({ what, ...one })));
}
