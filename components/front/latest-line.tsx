import { publicDate } from '@/domain/public-date';
import type { Front, Paper } from '@/domain/published-article';
import { words } from '@/components/site/words';
import { teasersOf } from './front-tags';

type Props = { front: Front; paper: Paper };

/** How fresh the page is, told by its newest story: a pressed page does not know what day it is read. */
export function LatestLine({ front, paper }: Props) {
  const times = teasersOf(front).map(({ publishedAt }) => publishedAt.getTime());
  if (times.length === 0) return null;
  const date = publicDate(new Date(Math.max(...times)), front.language, paper.zone);
  return (
    <p className="latest">
      <time dateTime={date.machine}>{words(front.language)('latest', { date: date.text })}</time>
    </p>
  );
}
