import { QueueFilter } from '@/components/newsroom/queue-filter';
import { QueueList } from '@/components/newsroom/queue-list';
import { QueueRequests } from '@/components/newsroom/queue-requests';
import { queueWords, type QueueWords } from '@/components/newsroom/queue-words';
import { NewsroomWatch } from '@/app/newsroom/newsroom-watch.client';
import { stages } from '@/domain/article';
import { languages } from '@/domain/language';
import type { QueuePage } from '@/domain/queue';
import { paperOfRequest } from '@/app/newsroom/paper-of-request';
import { requireActing } from '@/app/newsroom/acting';
import { listAddress, type ListParameters } from './list-address';
import { QueueKeys } from './queue-keys.client';
import { QueueSide } from './queue-side';

type Props = {
  title: string;
  path: string;
  parameters: ListParameters;
  page: QueuePage;
  /** What an empty list says, where nothing narrows it. */
  empty: (words: QueueWords) => string;
  /** A desk's list has every stage, a queue its own. */
  narrowedBy: readonly ('stage' | 'language')[];
};

/** A list, and beside it what the chosen line is about. */
export async function QueueScreen({ title, path, parameters, page, empty, narrowedBy }: Props) {
  const { by, interfaceLanguage } = await requireActing();
  const words = queueWords(interfaceLanguage, (await paperOfRequest()).zone, by.now);
  const { t } = words;
  const { article, after, language, stage } = parameters;
  const choice = (label: string, wanted: Pick<ListParameters, 'language' | 'stage'>) => {
    // A list that is narrowed otherwise begins at its beginning.
    const href = listAddress(path, { language, stage, ...wanted });
    return { label, href, chosen: href === listAddress(path, { language, stage }) };
  };
  const emptySentence = after ? t('empty.beyond') : language || stage ? t('empty.filtered') : empty(words);
  return (
    <QueueKeys>
      <NewsroomWatch address="/newsroom/queues/version" version={page.version} />
      <div className={article ? 'queue queue-chosen' : 'queue'}>
        <div className="queue-list">
          <header className="queue-head">
            <h1>{title}</h1>
            <a href="/newsroom/new">{t('start')}</a>
            {narrowedBy.includes('stage') ? (
              <QueueFilter
                label={t('filter.stage')}
                choices={[
                  choice(t('filter.all'), { stage: undefined }),
                  ...stages.map((one) => choice(words.stages[one], { stage: one })),
                ]}
              />
            ) : null}
            <QueueFilter
              label={t('filter.language')}
              choices={[
                choice(t('filter.all'), { language: undefined }),
                ...languages.map((one) => choice(words.languages[one], { language: one })),
              ]}
            />
          </header>
          <QueueRequests requests={page.requests} words={words} />
          <QueueList
            rows={page.rows}
            chosen={article}
            hrefOf={(id) => listAddress(path, { ...parameters, article: id })}
            empty={page.requests.length > 0 ? null : emptySentence}
            words={words}
          />
          <footer className="queue-foot">
            {after ? <a href={listAddress(path, { language, stage })}>{t('first')}</a> : null}
            {page.next ? (
              <a href={listAddress(path, { language, stage, after: page.next })}>{t('next')}</a>
            ) : null}
            {page.rows.length > 0 ? <span className="hint queue-hint">{t('keys')}</span> : null}
          </footer>
        </div>
        <aside className="queue-pane" aria-label={t('pane.label')} tabIndex={-1}>
          <a className="queue-back" href={listAddress(path, { ...parameters, article: undefined })}>
            {t('pane.close')}
          </a>
          <QueueSide articleId={article} words={words} />
        </aside>
      </div>
    </QueueKeys>
  );
}
