/** The point of a picture that every crop keeps in view: furniture of the texts that show it. */
import { act, refused, type PersonActing } from '@/editorial/act';
import { furnish } from '@/editorial/furnish';

type FocalPoint = { x: number; y: number };

export function cropPicture(by: PersonActing, articleId: string, picture: string, { x, y }: FocalPoint) {
  return act(async (tx) => {
    await furnish(tx, by, articleId, { thing: 'crop', picture }, () => {
      const inside = [x, y].every((part) => part >= 0 && part <= 1);
      if (!inside) refused({ code: 'focal_point_outside', values: {} });
      return { x: hundredths(x), y: hundredths(y) };
    });
  });
}

function hundredths(part: number): number {
  return Math.round(part * 100) / 100;
}
