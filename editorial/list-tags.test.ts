/** Topic, author and corrections pages are made anew by every act that changes what is on them. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { approveAndPublish } from '@/editorial/approve-and-publish';
import { correctArticle } from '@/editorial/correct-article';
import { killStory } from '@/editorial/kill-story';
import { askToReinstate, confirmReinstatement } from '@/editorial/reinstate-article';
import { saveText } from '@/editorial/save-text';
import { setTopics } from '@/editorial/set-topics';
import { addContributor, addTopic } from '@/editorial/set-up-newsroom';
import { submitForReview } from '@/editorial/submit-for-review';
import { published, textOf, types } from '@/editorial/test-articles';
import { done, inAllLanguages, openTestNewsroom, type TestNewsroom } from '@/editorial/test-newsroom';
import { withdrawArticle } from '@/editorial/withdraw-article';
import { database } from '@/storage/client';

let newsroom: TestNewsroom;
let story: string;
let rosa: string;
const wire = 'author:port-wire:en';
const corrections = 'corrections:en';

beforeAll(async () => {
  newsroom = await openTestNewsroom();
  const names = { slug: 'rosa-drago', names: inAllLanguages('Rosa Drago'), agency: false };
  rosa = done(await addContributor(newsroom.as('ada'), names)).id;
  done(await addTopic(newsroom.as('ada'), 'ports', inAllLanguages('Ports')));
  story = await published(newsroom, 'nell', 'edith', { agency: 'port-wire' });
});
afterAll(() => newsroom.close());

/** The lists among the tags of the newest run. */
async function lists() {
  const run = await database().pressRun.findFirst({ orderBy: { id: 'desc' } });
  return run?.tags.filter((tag) => /^(topic|author|corrections):/.test(tag));
}

async function goesOut() {
  const { revision } = done(await submitForReview(newsroom.as('nell'), story));
  done(await approveAndPublish(newsroom.as('piero'), story, { revision }));
}

it('a publication reaches the pages of whoever is named', async () => {
  expect(await lists()).toEqual([wire]);
});

it('a change of topics reaches the ones left and the ones entered', async () => {
  done(await setTopics(newsroom.as('edith'), story, ['cranes']));
  expect(await lists()).toEqual(['topic:cranes:en']);
  done(await setTopics(newsroom.as('edith'), story, ['ports']));
  expect(await lists()).toEqual(['topic:cranes:en', 'topic:ports:en']);
});

it('a new byline reaches the page of the one who is gone and of the one who came', async () => {
  const { version, document } = await textOf(story);
  const byline = [{ contributor: rosa, role: 'by' as const }];
  const attrs = { ...document.attrs, byline };
  done(
    await saveText(newsroom.as('nell'), {
      articleId: story,
      baseVersion: version,
      document: { ...document, attrs },
    }),
  );
  await goesOut();
  expect(await lists()).toEqual([wire, 'author:rosa-drago:en', 'topic:ports:en'].sort());
});

const all = [corrections, 'author:rosa-drago:en', 'topic:ports:en'].sort();

it('a correction reaches the corrections page once readers have it', async () => {
  const note = { kind: 'correction' as const, text: 'It stood for eighty years.', place: 'top' as const };
  done(await correctArticle(newsroom.as('edith'), story, note));
  expect(await lists()).not.toContain(corrections);
  done(await types(newsroom.as('nell'), story, 'It will be melted down in the spring, the owner says.'));
  await goesOut();
  expect(await lists()).toEqual(all);
});

it('what goes down and comes back is on all of them', async () => {
  done(
    await withdrawArticle(newsroom.as('edith'), story, {
      reason: 'wrong',
      explanations: { en: 'It was wrong.' },
    }),
  );
  expect(await lists()).toEqual(all);
  const { number } = (await database().revision.findFirst({
    where: { articleId: story },
    orderBy: { number: 'desc' },
  }))!;
  done(await askToReinstate(newsroom.as('edith'), story, number, 'It was right.'));
  done(await confirmReinstatement(newsroom.as('vera'), story));
  expect(await lists()).toEqual(all);
  done(await killStory(newsroom.as('edith'), story, 'a court'));
  expect(await lists()).toEqual(all);
});
