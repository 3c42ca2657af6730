/** Asks whoever has an article to hand it over: a message that stays until it is answered or somebody else has it. */
import { act, refused, type PersonActing } from '@/editorial/act';
import { carryOut } from '@/editorial/carry-out';
import { openAskings, saveAsking } from '@/storage/askings';

export function askForArticle(by: PersonActing, articleId: string) {
  return act(async (tx) => {
    let holder = '';
    await carryOut(tx, by, articleId, { type: 'ask_for' }, async ({ article }) => {
      holder = article.takenBy?.name ?? '';
      const open = await openAskings(tx, [articleId]);
      if (open.some(({ askedById }) => askedById === by.personId))
        refused({ code: 'asked_already', values: { person: holder } });
      await saveAsking(tx, articleId, by.personId, by.now);
      return { of: article.takenBy?.id };
    });
    return { of: holder };
  });
}
