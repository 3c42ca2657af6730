import { ownNames } from '@/domain/language';
import type { WaitingRequest } from '@/domain/two-person-view';
import type { QueueWords } from './queue-words';
import { wordsIn } from './words-in';

type Props = { requests: readonly WaitingRequest[]; words: QueueWords };

/** Above the articles of a queue: what somebody asked for and a second person has to answer. */
export function QueueRequests({ requests, words }: Props) {
  const t = wordsIn(words.language, 'newsroom.after.requests');
  if (requests.length === 0) return null;
  return (
    <ul className="queue-requests" aria-label={t('title')}>
      {requests.map(({ articleId, kind, slugline, language, askedBy, askedAt }) => (
        <li key={`${articleId} ${kind}`}>
          <a href={`/newsroom/articles/${articleId}/${kind}`}>
            {t(`asked.${kind}`)}: <strong>{slugline}</strong>, {ownNames[language]}
          </a>{' '}
          <span className="hint">{t('by', { person: askedBy, time: words.time(askedAt) })}</span>
        </li>
      ))}
    </ul>
  );
}
