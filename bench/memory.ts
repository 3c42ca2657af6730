/** What Stet's own processes take of the memory after all that was asked of them; the database is counted apart. */
import { setTimeout as pause } from 'node:timers/promises';
import { figure, type Figure } from '@/bench/figure';
import type { Paper } from '@/bench/paper';
import { commandOf, memoryOf } from '@/bench/processes';

/** Rest for what is collected only when there is time. */
const quiet = 20_000;

export async function memory({ pids }: Paper): Promise<Figure[]> {
  await pause(quiet);
  const own = pids.all().filter((pid) => !/postgres/.test(commandOf(pid)));
  const sum = own.reduce((sofar, pid) => sofar + memoryOf(pid), 0);
  return [
    figure('memory of Stet’s processes after the load', sum, 'MB', { atMost: 450 }),
    figure('of it the front door', memoryOf(pids.door), 'MB'),
    figure('of it the newsroom', memoryOf(pids.newsroom()), 'MB'),
  ];
}
