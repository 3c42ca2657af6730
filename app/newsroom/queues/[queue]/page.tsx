import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { requireActing } from '@/app/newsroom/acting';
import { newsroomWords } from '@/app/newsroom/words';
import { isQueueName } from '@/domain/queue';
import { readDeskQueue } from '@/editorial/read-desk-queue';
import { listParametersOf } from '../list-address';
import { QueueScreen } from '../queue-screen';

export const dynamic = 'force-dynamic';

type Props = { params: Promise<{ queue: string }>; searchParams: Promise<Record<string, string | string[]>> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { queue } = await params;
  if (!isQueueName(queue)) return {};
  return { title: (await newsroomWords('newsroom.frame'))(`queue.${queue}`) };
}

export default async function Page({ params, searchParams }: Props) {
  const { by } = await requireActing();
  const { queue } = await params;
  if (!isQueueName(queue)) notFound();
  const { stage: _none, ...parameters } = listParametersOf(await searchParams);
  const { language, after } = parameters;
  const page = await readDeskQueue(by, { queue, language, ...(after ? { after } : {}) });
  if (!page) notFound();
  const t = await newsroomWords('newsroom.frame');
  return (
    <QueueScreen
      title={t(`queue.${queue}`)}
      path={`/newsroom/queues/${queue}`}
      parameters={parameters}
      page={page}
      empty={(words) => words.t(`empty.${queue}`)}
      narrowedBy={['language']}
    />
  );
}
