import { QueuePane } from '@/components/newsroom/queue-pane';
import type { QueueWords } from '@/components/newsroom/queue-words';
import { paperOfRequest } from '@/app/newsroom/paper-of-request';
import { readQueuePane } from '@/editorial/read-queue-pane';
import { refusalSentence } from '@/editorial/refusal-sentence';
import { requireActing } from '@/app/newsroom/acting';
import { QueueHolding } from './queue-holding';
import { changeNoteAction, handOverAction, holdAction, releaseAction, takeAction } from './actions';

type Props = { articleId: string | undefined; words: QueueWords };

const actions = {
  take: takeAction,
  hand_over: handOverAction,
  hold: holdAction,
  release: releaseAction,
  change_note: changeNoteAction,
};

export async function QueueSide({ articleId, words }: Props) {
  const { by, interfaceLanguage } = await requireActing();
  if (!articleId) return <p className="hint">{words.t('pane.none')}</p>;
  const [answer, { zone }] = await Promise.all([readQueuePane(by, articleId), paperOfRequest()]);
  switch (answer.is) {
    case 'absent':
      return <p>{words.t('pane.absent')}</p>;
    case 'elsewhere': {
      const values = { desk: answer.desk, command: 'take' };
      return <p>{refusalSentence({ code: 'belongs_to_desk', values }, interfaceLanguage, zone)}</p>;
    }
    case 'found':
      return (
        <>
          <QueuePane
            key={articleId}
            pane={answer.pane}
            words={words}
            actions={actions}
            sentences={({ refusals }) =>
              refusals.map((refusal) => refusalSentence(refusal, interfaceLanguage, zone))
            }
          />
          <QueueHolding articleId={articleId} />
        </>
      );
  }
}
