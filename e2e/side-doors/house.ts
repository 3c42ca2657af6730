/** The people and the articles of one file of these tests. */
import { closeDatabase } from '@/storage/client';
import { openNewsroom } from '../open-newsroom';
import { allSubjects, type Subjects } from './articles';
import { allVisitors, type Visitors } from './people';

export type House = { there: Visitors; articles: Subjects };

export async function openHouse(): Promise<House> {
  await openNewsroom();
  const there = await allVisitors();
  return { there, articles: await allSubjects(there) };
}

export const closeHouse = closeDatabase;
