/** Takes a picture in, with whose it is and what it may be used for. What it shows is said in all languages, for those who cannot see it. */
import { hashOf } from '@/domain/canonical-json';
import type { PerLanguage } from '@/domain/language';
import type { Licence } from '@/domain/publishing-checks';
import { isStaffOfAnyDesk } from '@/domain/rights';
import { act, refused, type PersonActing } from '@/editorial/act';
import { requireOpen } from '@/editorial/require-open';
import { recordNewsroomActivity } from '@/storage/activities';
import { loadActor } from '@/storage/actors';
import type { Transaction } from '@/storage/client';
import { storeRenditions } from '@/storage/media-store';
import { newMediaKey } from '@/storage/new-id';
import { createPicture } from '@/storage/pictures';

export type PictureTakenIn = {
  image: Buffer;
  /** The name that the file came with, for the sentence that refuses it. */
  file?: string;
  credit: string;
  caption?: string;
  alt: PerLanguage<string>;
  licence: Licence;
  restrictions?: string;
  from?: Date;
  until?: Date;
  /** The article whose page it comes from: its writers may take in a picture for it, and see it. */
  articleId?: string;
  /** Focal point, 0 to 1 from the left and from the top; the middle without it. */
  focal?: { x: number; y: number };
};

export async function addPicture(by: PersonActing, wanted: PictureTakenIn) {
  // Asked twice: encoding takes seconds, in which no transaction should stay open.
  const allowed = await act((tx) => requireAllowed(tx, by, wanted.articleId));
  if (!allowed.ok) return allowed;
  const key = newMediaKey();
  const stored = await storeRenditions(key, wanted.image);
  return act(async (tx) => {
    if (stored === 'store_unreachable') refused({ code: 'picture_store_unreachable', values: {} });
    if (stored === 'unreadable')
      refused({ code: 'picture_unreadable', values: { file: wanted.file ?? '–' } });
    await requireAllowed(tx, by, wanted.articleId);
    const { credit, caption = '', alt, licence, restrictions = '', from = null, until = null } = wanted;
    const focal = wanted.focal ?? { x: 0.5, y: 0.5 };
    const articleId = wanted.articleId ?? null;
    const kept = { articleId, key, credit, caption, alt, licence, restrictions, from, until, focal };
    const id = await createPicture(tx, { ...stored, ...kept, uploadedById: by.personId, createdAt: by.now });
    const detail = {
      picture: id,
      article: wanted.articleId,
      key,
      licence,
      credit,
      image: hashOf(wanted.image.toString('base64')),
    };
    await recordNewsroomActivity(tx, by, { act: 'add_picture', detail });
    return { id };
  });
}

async function requireAllowed(
  tx: Transaction,
  by: PersonActing,
  articleId: string | undefined,
): Promise<void> {
  if (articleId !== undefined) return requireOpen(tx, by, articleId, 'save');
  const actor = await loadActor(tx, by.personId);
  if (!isStaffOfAnyDesk(actor, by.now))
    refused({ code: 'right_missing', values: { command: 'add_picture', desk: '' } });
}
