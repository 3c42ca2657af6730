/** Moves the demo newsroom in: the house first, then everything that its people did, in the order of time. */
import { hashPassword } from '@/editorial/hash-password';
import { cast } from '@/prisma/cast';
import { arrangingFronts, puttingOnDuty, relating } from './arranging';
import { correcting } from './correcting';
import { deciding } from './deciding';
import { newDemoNewsroom } from './demo-newsroom';
import { hangPictures } from './hang-pictures';
import { letHappen } from './happening';
import { setUp } from './set-up';
import { takingDown } from './taking-down';
import { toldArticles } from './told-article';
import { typingSince, writing } from './writing';

/** Two days for setting up the house before its first story. */
const setUpHours = 48;

export async function seedNewsroom(now: Date, password: string): Promise<void> {
  const newsroom = newDemoNewsroom(now);
  const articles = cast.stories.flatMap(toldArticles);
  const happenings = [
    ...puttingOnDuty(newsroom),
    ...articles.flatMap((told) => [
      ...writing(newsroom, told),
      ...deciding(newsroom, told),
      ...correcting(newsroom, told),
      ...typingSince(newsroom, told),
      ...relating(newsroom, told),
    ]),
    ...cast.stories.flatMap((story) => takingDown(newsroom, story)),
    ...arrangingFronts(newsroom),
  ];
  const first = Math.max(...happenings.map(({ hoursAgo }) => hoursAgo));
  await setUp(newsroom, first + setUpHours, await hashPassword(password));
  hangPictures(newsroom, articles);
  await letHappen(happenings);
}
