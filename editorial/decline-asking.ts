/** Whoever has an article keeps it: the answer to a colleague who asked for it. */
import { act, refused, type PersonActing } from '@/editorial/act';
import { carryOut } from '@/editorial/carry-out';
import { declineAsking as saveDeclined, openAskings } from '@/storage/askings';

export function declineAsking(by: PersonActing, articleId: string, askedById: string) {
  return act(async (tx) => {
    let asker = '';
    await carryOut(tx, by, articleId, { type: 'decline_ask' }, async ({ article: { takenBy } }) => {
      if (takenBy && takenBy.id !== by.personId)
        refused({ code: 'not_with_you', values: { person: takenBy.name } });
      const asking = (await openAskings(tx, [articleId])).find((open) => open.askedById === askedById);
      if (!asking) refused({ code: 'asking_unknown', values: {} });
      asker = asking.askedBy;
      await saveDeclined(tx, asking.id, by.now);
      return { asked: askedById };
    });
    return { asker };
  });
}
