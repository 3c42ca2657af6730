/** From the call that publishes, corrects or kills to the first answer that shows it. */
import { figure, median, percentile, type Figure } from '@/bench/figure';
import type { Paper } from '@/bench/paper';
import { acting, done } from '@/e2e/open-newsroom';
import { pathOf, people } from '@/e2e/published-story';
import { approveRevision } from '@/editorial/approve-revision';
import { importArticle } from '@/editorial/import-article';
import { killStory } from '@/editorial/kill-story';
import { publishArticle } from '@/editorial/publish-article';
import { submitForReview } from '@/editorial/submit-for-review';

const stories = 60;

export async function publishToVisible({ url }: Paper): Promise<Figure[]> {
  const published: number[] = [];
  const killed: number[] = [];
  let shownAfterKill = 0;
  for (let count = 0; count < stories; count++) {
    const headline = `Harbour notice ${count} ${process.hrtime.bigint()}`;
    const id = await approved(headline);
    const began = performance.now();
    done(await publishArticle(await acting(people.editor), id, 1));
    const path = await pathOf(id);
    const page = await (await fetch(url + path)).text();
    published.push(performance.now() - began);
    if (!page.includes(headline)) throw new Error('the page was not there when publishing had answered');
    const killing = performance.now();
    done(await killStory(await acting(people.editor), id, 'Filed twice.'));
    const { status } = await fetch(url + path);
    killed.push(performance.now() - killing);
    if (status !== 410) shownAfterKill += 1;
  }
  return [
    figure('publish to visible, median', median(published), 'ms', { atMost: 50 }),
    figure('publish to visible, 95 of 100', percentile(published, 95), 'ms', { atMost: 120 }),
    figure('kill to gone, median', median(killed), 'ms'),
    figure('requests after a kill’s answer that did not get 410', shownAfterKill, '', { atMost: 0 }),
  ];
}

async function approved(headline: string): Promise<string> {
  const { id } = done(
    await importArticle(await acting(people.writer), {
      section: 'world',
      language: 'en',
      text: `${headline}\n\nThe harbour office has put up a new notice.\n`,
      format: 'text',
    }),
  );
  done(await submitForReview(await acting(people.writer), id));
  done(await approveRevision(await acting(people.editor), id, { revision: 1 }));
  return id;
}
