import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { requireActing } from '@/app/newsroom/acting';
import { newsroomWords } from '@/app/newsroom/words';
import { listParametersOf } from '@/app/newsroom/queues/list-address';
import { QueueScreen } from '@/app/newsroom/queues/queue-screen';
import { readDeskQueue } from '@/editorial/read-desk-queue';
import { readOwnDesks } from '@/editorial/read-own-desks';

export const dynamic = 'force-dynamic';

type Props = { params: Promise<{ desk: string }>; searchParams: Promise<Record<string, string | string[]>> };

/** The desk's name where the person may open its list, else null. */
async function nameOf(slug: string): Promise<string | null> {
  const { by, interfaceLanguage } = await requireActing();
  const desk = (await readOwnDesks(by)).find((own) => own.slug === slug);
  return desk ? desk.names[interfaceLanguage] : null;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await nameOf((await params).desk)) ?? undefined };
}

export default async function Page({ params, searchParams }: Props) {
  const { by } = await requireActing();
  const { desk } = await params;
  const name = await nameOf(desk);
  const parameters = listParametersOf(await searchParams);
  const { language, stage, after } = parameters;
  const page = await readDeskQueue(by, { desk, language, stage, ...(after ? { after } : {}) });
  if (!page || name === null) notFound();
  const t = await newsroomWords('newsroom.queue');
  return (
    <QueueScreen
      title={t('deskTitle', { desk: name })}
      path={`/newsroom/desks/${desk}`}
      parameters={parameters}
      page={page}
      empty={(words) => words.t('empty.desk')}
      narrowedBy={['stage', 'language']}
    />
  );
}
