import type { Metadata } from 'next';
import { requireActing } from '@/app/newsroom/acting';
import { newsroomWords } from '@/app/newsroom/words';
import { LogFilters } from '@/components/newsroom/log-filters';
import { LogList } from '@/components/newsroom/log-list';
import { logWords } from '@/components/newsroom/log-words';
import { readLog } from '@/editorial/read-log';
import { paperOfRequest } from '@/app/newsroom/paper-of-request';
import { logAddress, logParametersOf } from './log-address';

export const dynamic = 'force-dynamic';

type Props = { searchParams: Promise<Record<string, string | string[]>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await newsroomWords('newsroom.log'))('title') };
}

/** The log of the newsroom, as far as whoever reads it may know of what was done. */
export default async function Page({ searchParams }: Props) {
  const { by, interfaceLanguage } = await requireActing();
  const { after, ...narrowing } = logParametersOf(await searchParams);
  const [log, { zone }] = await Promise.all([readLog(by, narrowing, after), paperOfRequest()]);
  const words = logWords(interfaceLanguage, zone);
  const { t } = words;
  const narrowed = Object.values(narrowing).some((value) => value !== undefined);
  return (
    <div className="log">
      <h1>{t('title')}</h1>
      <p className="hint">{t('lead')}</p>
      <LogFilters narrowing={narrowing} words={words} {...log} />
      {log.lines.length === 0 ? (
        <p className="queue-empty">{narrowed || after ? t('emptyFiltered') : t('empty')}</p>
      ) : (
        <LogList lines={log.lines} words={words} />
      )}
      <footer className="log-foot">
        {after ? <a href={logAddress('/newsroom/log', narrowing)}>{t('first')}</a> : null}
        {log.next ? (
          <a href={logAddress('/newsroom/log', { ...narrowing, after: log.next })}>{t('next')}</a>
        ) : null}
      </footer>
    </div>
  );
}
