import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { requireActing } from '@/app/newsroom/acting';
import { logAddress, logParametersOf } from '@/app/newsroom/log/log-address';
import { newsroomWords } from '@/app/newsroom/words';
import { undoAction } from '@/app/newsroom/articles/[article]/around/actions';
import { AroundUndo } from '@/components/newsroom/around-undo';
import { FrameNotice } from '@/components/newsroom/frame-notice';
import { LogList } from '@/components/newsroom/log-list';
import { logWords } from '@/components/newsroom/log-words';
import { QueueFilter } from '@/components/newsroom/queue-filter';
import { readArticleLog } from '@/editorial/read-article-log';
import { paperOfRequest } from '@/app/newsroom/paper-of-request';

export const dynamic = 'force-dynamic';

type Props = {
  params: Promise<{ article: string }>;
  searchParams: Promise<Record<string, string | string[]>>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await newsroomWords('newsroom.log'))('title') };
}

export default async function Page({ params, searchParams }: Props) {
  const { article: articleId } = await params;
  const { act, after } = logParametersOf(await searchParams);
  const { by, interfaceLanguage } = await requireActing();
  const [log, { zone }, t, around] = await Promise.all([
    readArticleLog(by, articleId, { act, after }),
    paperOfRequest(),
    newsroomWords('newsroom.article'),
    newsroomWords('newsroom.around'),
  ]);
  if (log.is === 'absent') notFound();
  if (log.is === 'elsewhere') {
    const desk = log.desk[interfaceLanguage];
    return <FrameNotice title={t('elsewhere.title')} text={t('elsewhere.text', { desk })} />;
  }
  const words = logWords(interfaceLanguage, zone);
  const path = `/newsroom/articles/${articleId}/history`;
  const choice = (label: string, wanted: string | undefined) => ({
    label,
    href: logAddress(path, { act: wanted }),
    chosen: wanted === act,
  });
  return (
    <div className="log">
      <h1>{t('historyPage.title', { slugline: log.slugline })}</h1>
      <p>
        <a href={`/newsroom/articles/${articleId}`}>{t('historyPage.back')}</a>
      </p>
      <QueueFilter
        label={words.t('filter.act')}
        choices={[
          choice(words.t('filter.all'), undefined),
          ...log.acts.map((one) => choice(words.actName(one), one)),
        ]}
      />
      {log.lines.length === 0 ? <p className="queue-empty">{words.t('emptyFiltered')}</p> : null}
      <LogList
        lines={log.lines}
        words={words}
        actsOf={(line) =>
          log.undoable.includes(line.key.seq) ? (
            <AroundUndo
              {...{ articleId, seq: line.key.seq, act: undoAction }}
              label={around('changes.undo')}
              named={around('changes.undoNamed', { what: words.sentence(line) })}
            />
          ) : null
        }
      />
      <footer className="log-foot">
        {after ? <a href={logAddress(path, { act })}>{words.t('first')}</a> : null}
        {log.next ? <a href={logAddress(path, { act, after: log.next })}>{words.t('next')}</a> : null}
      </footer>
    </div>
  );
}
