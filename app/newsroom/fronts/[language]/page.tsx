import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { requireActing } from '@/app/newsroom/acting';
import { frontOfRequest, titleOfFront } from '../front-of-request';
import { frontQuery, type Query } from '../front-query';
import { FrontScreen } from '../front-screen';
import '../fronts.css';

export const dynamic = 'force-dynamic';

type Props = { params: Promise<{ language: string }>; searchParams: Promise<Query> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: await titleOfFront((await params).language, null) };
}

export default async function Page({ params, searchParams }: Props) {
  await requireActing();
  const query = frontQuery(await searchParams);
  const desk = await frontOfRequest((await params).language, null, query);
  if (!desk) notFound();
  return <FrontScreen desk={desk} query={query} />;
}
