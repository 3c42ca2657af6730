import { requireActing } from '@/app/newsroom/acting';
import * as holdingActions from '@/app/newsroom/articles/[article]/holding/actions';
import { clockIn } from '@/components/newsroom/clock-in';
import { newsroomWords } from '@/app/newsroom/words';
import type { AroundSay } from '@/components/newsroom/around-words';
import { HoldingPanel } from '@/components/newsroom/holding-panel';
import { readArticleHolding } from '@/editorial/read-holding';
import { paperOfRequest } from '@/app/newsroom/paper-of-request';
import { takeAction } from './actions';

type Props = { articleId: string };

/** Asking, answering and the deadline, beside the list; taking and handing over stand among the acts above. */
export async function QueueHolding({ articleId }: Props) {
  const { actor, by, interfaceLanguage } = await requireActing();
  const [holding, { zone }, words] = await Promise.all([
    readArticleHolding(actor, articleId, by.now),
    paperOfRequest(),
    newsroomWords('newsroom.around'),
  ]);
  if (!holding) return null;
  return (
    <HoldingPanel
      key={articleId}
      articleId={articleId}
      t={words as unknown as AroundSay}
      clock={clockIn(interfaceLanguage, zone)}
      holding={{ ...holding, mayTake: false, mayHandOver: false }}
      zone={zone}
      actions={{
        take: takeAction,
        handOver: holdingActions.handOverFromArticleAction,
        ask: holdingActions.askForAction,
        decline: holdingActions.declineAskingAction,
        deadline: holdingActions.deadlineAction,
      }}
    />
  );
}
