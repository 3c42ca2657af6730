import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { requireActing } from '@/app/newsroom/acting';
import { frontOfRequest, titleOfFront } from '../../front-of-request';
import { frontQuery, type Query } from '../../front-query';
import { FrontScreen } from '../../front-screen';
import '../../fronts.css';

export const dynamic = 'force-dynamic';

type Props = { params: Promise<{ language: string; section: string }>; searchParams: Promise<Query> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { language, section } = await params;
  return { title: await titleOfFront(language, section) };
}

export default async function Page({ params, searchParams }: Props) {
  await requireActing();
  const { language, section } = await params;
  const query = frontQuery(await searchParams);
  const desk = await frontOfRequest(language, section, query);
  if (!desk) notFound();
  return <FrontScreen desk={desk} query={query} />;
}
