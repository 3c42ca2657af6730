/** The promise of the fronts, tried in any order: no headline on them that is neither in a live revision nor a recorded one. */
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { fieldText, type ArticleDocument } from '@/domain/document';
import { inOrder, placesOf } from '@/domain/front-arrangement';
import type { Front } from '@/domain/published-article';
import { approveAndPublish } from '@/editorial/approve-and-publish';
import { arrangeFront } from '@/editorial/arrange-front';
import { countersignFrontHeadline } from '@/editorial/countersign-front-headline';
import { killStory } from '@/editorial/kill-story';
import { readFront } from '@/editorial/read-front';
import { readSectionFront } from '@/editorial/read-section-front';
import { saveText } from '@/editorial/save-text';
import { submitForReview } from '@/editorial/submit-for-review';
import { published, textOf } from '@/editorial/test-articles';
import { openTestNewsroom, type TestNewsroom } from '@/editorial/test-newsroom';
import { undoFront } from '@/editorial/undo-front';
import { database } from '@/storage/client';
import { closePublicReader } from '@/storage/public-reader';
import { unpackDocument } from '@/storage/text-codec';

/** A failure prints the seed and the path that repeat it. */
const seed = 20260310;
const stepsInARun = 12;

let newsroom: TestNewsroom;
let stories: string[];
const reached = { typed: 0, own: 0, short: 0, refused: 0 };
beforeAll(async () => {
  newsroom = await openTestNewsroom();
  stories = [];
  for (let count = 0; count < 6; count++)
    stories.push(
      await published(newsroom, 'nell', 'edith', { text: `Headline ${count}\n\nA sentence for it.` }),
    );
});
afterAll(async () => {
  await closePublicReader();
  await newsroom.close();
});

const step = fc.record({
  act: fc.constantFrom('arrange', 'arrange', 'undo', 'sign', 'publish', 'type', 'kill'),
  section: fc.constantFrom(null, 'world'),
  order: fc.array(fc.nat(5), { maxLength: 6 }),
  words: fc.constantFrom('', 'Typed over', 'Another one'),
  reason: fc.constantFrom('It has to fit.', ''),
});
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

let texts = 0;
function withHeadlines(document: ArticleDocument): ArticleDocument {
  texts += 1;
  const line = (type: 'headline' | 'shortHeadline', text: string) => ({
    type,
    content: [{ type: 'text' as const, text }],
  });
  const rest = document.content.filter(({ type }) => type !== 'headline' && type !== 'shortHeadline');
  return {
    ...document,
    content: [line('headline', `Revised ${texts}`), line('shortHeadline', `Short ${texts}`), ...rest],
  };
}

async function type(article: string): Promise<void> {
  const { version, document } = await textOf(article);
  await saveText(newsroom.as('nell'), {
    articleId: article,
    baseVersion: version,
    document: withHeadlines(document),
  });
}

async function take({ act, section, order, words, reason }: Step): Promise<void> {
  const address = { language: 'en' as const, section };
  const sectionId = section && (await database().section.findUniqueOrThrow({ where: { slug: section } })).id;
  const version = (await database().front.findFirst({ where: { language: 'en', sectionId } }))?.version ?? 0;
  const article = stories[order[0] ?? 0]!;
  const tried = async (verb: Promise<{ ok: boolean }>) => {
    if (!(await verb).ok) reached.refused += 1;
  };
  if (act === 'arrange') {
    const wanted = inOrder(order.map((at) => stories[at]!));
    for (const [at, place] of placesOf(wanted).entries())
      if (words && at % 2 === 0) place.headline = { text: `${words} ${order[at]}`, reason };
    await tried(arrangeFront(newsroom.as('edith'), address, wanted, version));
  }
  if (act === 'undo') await tried(undoFront(newsroom.as('vera'), address, version));
  if (act === 'sign') {
    const waiting = await database().frontHeadline.findFirst({ where: { endedAt: null, signedAt: null } });
    await tried(countersignFrontHeadline(newsroom.as('omar'), waiting?.id ?? 'none'));
  }
  if (act === 'type') await type(article);
  if (act === 'publish') {
    await type(article);
    await submitForReview(newsroom.as('nell'), article);
    const { headNumber } = await database().article.findUniqueOrThrow({ where: { id: article } });
    const minor = 'its headline alone';
    await tried(approveAndPublish(newsroom.as('edith'), article, { revision: headNumber }, minor));
  }
  // Not all of them: a front without stories proves nothing.
  if (act === 'kill' && article === stories[5]) {
    await killStory(newsroom.as('edith'), article, 'wrong');
    stories[5] = await published(newsroom, 'nell', 'edith', { text: 'A new one\n\nA sentence.' });
  }
}

async function faultsOf({ section, lead, pair, strips }: Front): Promise<string[]> {
  const rows = await database().article.findMany({
    where: { standing: 'live' },
    include: { liveRevision: { include: { text: true } } },
  });
  const recorded = await database().frontHeadline.findMany({
    where: { endedAt: null, language: 'en', section: section && { slug: section.slug } },
  });
  const shown = [...(lead ? [lead] : []), ...pair, ...strips.flatMap(({ teasers }) => teasers)];
  return shown.flatMap(({ id, headline }) => {
    const live = rows.find((row) => row.id === id)?.liveRevision?.text?.text;
    if (!live) return [`${id} is not live and stands on the front`];
    const document = unpackDocument(live);
    const typed = recorded.some((row) => row.articleId === id && row.text === headline);
    const [short, own] = [fieldText(document, 'shortHeadline'), fieldText(document, 'headline')];
    if (typed) reached.typed += 1;
    else if (headline === short) reached.short += 1;
    else if (headline === own && short === '') reached.own += 1;
    else return [`“${headline}” is nobody's`];
    return [];
  });
}

it(
  'no front ever shows a headline that is neither in a live revision nor recorded as typed over',
  { timeout: 120_000 },
  async () => {
    const day = fc.asyncProperty(
      fc.array(step, { minLength: stepsInARun, maxLength: stepsInARun }),
      async (steps) => {
        for (const one of steps) {
          await take(one);
          const fronts = [await readFront('en'), (await readSectionFront('en', 'world'))!];
          for (const front of fronts) expect(await faultsOf(front), JSON.stringify(one)).toEqual([]);
        }
      },
    );
    await fc.assert(day, { seed, numRuns: 10, interruptAfterTimeLimit: 50_000 });
    // Steps that are all refused, or all alike, would prove nothing.
    expect(Math.min(...Object.values(reached))).toBeGreaterThan(3);
  },
);
