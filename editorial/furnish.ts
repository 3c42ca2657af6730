/** The one path of every change around a text: the door first, then what was there, then what stands there now. */
import { hashOf, type Json } from '@/domain/canonical-json';
import {
  furnitureCommands,
  type About,
  type Furniture,
  type FurnitureValue,
  type Thing,
} from '@/domain/furniture';
import { tagsTouchedBy } from '@/domain/press-tags';
import { refused, type PersonActing } from '@/editorial/act';
import { carryOut, type Detail } from '@/editorial/carry-out';
import type { Transaction } from '@/storage/client';
import { furnitureNow } from '@/storage/furniture-now';
import { liveArticlesShowing, textShowsPicture } from '@/storage/picture-places';
import { placeFurniture } from '@/storage/place-furniture';
import { loadPlacement } from '@/storage/placements';

/** What will stand there, made from what does; it may refuse. */
type Change<T extends Thing> = (before: FurnitureValue<T>) => FurnitureValue<T> | Promise<FurnitureValue<T>>;

/** `undoes`: the line of the log that this takes back. What changes nothing leaves no line. */
export async function furnish<T extends Thing>(
  tx: Transaction,
  by: PersonActing,
  articleId: string,
  about: About<T>,
  change: Change<T>,
  undoes?: number,
): Promise<void> {
  const type = furnitureCommands[about.thing];
  const { picture } = about;
  await carryOut(tx, by, articleId, { type }, async ({ tags }) => {
    if (picture !== undefined && !(await textShowsPicture(tx, articleId, picture)))
      refused({ code: 'picture_unknown', values: { picture } });
    const before = await furnitureNow(tx, articleId, about);
    const value = await change(before.value as FurnitureValue<T>);
    if (hashOf(value) === hashOf(before.value)) {
      tags.length = 0;
      return 'no_change';
    }
    const after = { ...before, value } as Furniture;
    const refusal = await placeFurniture(tx, articleId, after, by.now);
    if (refusal) refused(refusal);
    // A picture is seen wherever it stands, and a section that was left or entered has another front now.
    const touched = picture === undefined ? [articleId] : await liveArticlesShowing(tx, picture);
    for (const id of touched) tags.push(...tagsTouchedBy(type, await loadPlacement(tx, id)));
    return { before: before as Json, after: after as Json, undoes } satisfies Detail;
  });
}
