import type { PerLanguage } from '@/domain/language';
import type { Licence } from '@/domain/publishing-checks';
import type { Transaction } from '@/storage/client';
import type { StoredPicture } from '@/storage/media-store';
import { newId } from '@/storage/new-id';

export type NewPicture = StoredPicture & {
  key: string;
  credit: string;
  caption: string;
  alt: PerLanguage<string>;
  licence: Licence;
  restrictions: string;
  from: Date | null;
  until: Date | null;
  focal: { x: number; y: number };
  uploadedById: string;
  createdAt: Date;
  /** The article that it was taken in for; null: the library's. */
  articleId: string | null;
};

export async function createPicture(tx: Transaction, { focal, ...columns }: NewPicture): Promise<string> {
  const id = newId();
  await tx.picture.create({ data: { id, ...columns, focalX: focal.x, focalY: focal.y } });
  return id;
}
