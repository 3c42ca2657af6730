/** Puts back what stood on a front before its last arrangement, as far as it is still published. Undone twice, it is as it was. */
import type { Arrangement } from '@/domain/front-arrangement';
import { act, refused, type PersonActing } from '@/editorial/act';
import { putOnFront } from '@/editorial/put-on-front';
import { requireFront, type FrontAddress } from '@/editorial/require-front';
import type { Transaction } from '@/storage/client';
import { arrangementBefore, type LoggedArrangement } from '@/storage/front-log';
import { headlinesById } from '@/storage/front-headlines';
import { articlesNotLiveIn } from '@/storage/front-places';

export function undoFront(by: PersonActing, address: FrontAddress, before: number) {
  return act(async (tx) => {
    const front = await requireFront(tx, by, address);
    const logged = await arrangementBefore(tx, address, before);
    if (!logged) refused({ code: 'front_never_arranged', values: {} });
    return putOnFront(tx, by, front, await asItWas(tx, address, logged), before);
  });
}

/** A headline that has ended since is typed over anew, by whoever undoes: its first signature is theirs now. */
async function asItWas(
  tx: Transaction,
  { language }: FrontAddress,
  { articles, opening, headlines }: LoggedArrangement,
): Promise<Arrangement> {
  const gone = await articlesNotLiveIn(tx, articles, language);
  const words = await headlinesById(tx, Object.values(headlines));
  const places = articles.map((article, at) => {
    const typed = words.find(({ id }) => id === headlines[article]);
    const headline = typed ? { text: typed.text, reason: typed.reason } : null;
    return { article, headline, opens: at < opening };
  });
  const still = places.filter(({ article }) => !gone.includes(article));
  return { opening: still.filter(({ opens }) => opens), strips: still.filter(({ opens }) => !opens) };
}
