// The figures that are promised, in one run: npm run bench. What misses its budget makes the run fail.
import { abortedConnections } from '@/bench/aborted-connections';
import { isReached, type Figure } from '@/bench/figure';
import { judgedByLighthouse } from '@/bench/lighthouse';
import { memory } from '@/bench/memory';
import { cores, openPaper } from '@/bench/paper';
import { pressedPage } from '@/bench/pressed-page';
import { bindTo } from '@/bench/processes';
import { publishToVisible } from '@/bench/publish-to-visible';
import { keepResults, lineOf } from '@/bench/results';
import { pathOf } from '@/e2e/published-story';
import { openNewsroom } from '@/e2e/open-newsroom';
import { closeDatabase, database } from '@/storage/client';

process.noDeprecation = true;

const [, , browser = ''] = process.argv;
const paper = await openPaper();
bindTo(cores.rest, [process.pid]);
const figures: Figure[] = [];

try {
  await openNewsroom();
  const path = await longestPage();
  const measures = [
    () => pressedPage(paper, path),
    () => publishToVisible(paper),
    () => abortedConnections(paper, path),
    () => memory(paper),
    () =>
      judgedByLighthouse(paper, browser, {
        ...{ front: '/en', section: '/en/world', article: path, search: '/en/search' },
      }),
  ];
  for (const measure of measures) {
    const found = await measure();
    for (const figure of found) console.log(lineOf(figure));
    figures.push(...found);
  }
} finally {
  await closeDatabase();
  await paper.stop();
}
keepResults(figures);
const missed = figures.filter((figure) => !isReached(figure));
console.log(missed.length === 0 ? 'Every budget is kept.' : `${missed.length} budgets are missed.`);
process.exitCode = missed.length === 0 ? 0 : 1;

/** Of the demo paper: an English article with most text. */
async function longestPage(): Promise<string> {
  const [row] = await database().$queryRaw<{ id: string }[]>`
    SELECT a.id FROM article a JOIN revision_text t ON t.revision_id = a.live_revision_id
    WHERE a.language = 'en' AND a.standing = 'live' ORDER BY length(t.text) DESC LIMIT 1`;
  return pathOf(row!.id);
}
