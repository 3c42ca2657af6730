/** Nothing but live revisions comes out of any public address, whatever else the newsroom has. */
import { expect, test, type APIRequestContext } from '@playwright/test';
import { standings, type Standing } from '@/domain/article';
import { textUnits } from '@/domain/document-text';
import { languages } from '@/domain/language';
import { approveAndPublish } from '@/editorial/approve-and-publish';
import { importArticle } from '@/editorial/import-article';
import { saveText } from '@/editorial/save-text';
import { submitForReview } from '@/editorial/submit-for-review';
import { strictXml } from '@/editorial/test-strict-xml';
import { closeDatabase, database } from '@/storage/client';
import { newId } from '@/storage/new-id';
import { documentFrom, unpackDocument } from '@/storage/text-codec';
import { loadWorkingCopy } from '@/storage/working-copies';
import { sought } from '../pages/public-addresses';
import { acting, done, openNewsroom } from '../open-newsroom';

type Kept = {
  id: string;
  standing: Standing;
  stage: string;
  held: boolean;
  paths: string[];
  hidden: string[];
  everPublic: boolean;
};

/** Every article with the sentences that readers must not see: of its text in progress, and of all revisions but the live one. */
async function keptArticles(): Promise<Kept[]> {
  const rows = await database().article.findMany({
    include: {
      section: true,
      addresses: true,
      workingCopy: true,
      liveRevision: { include: { text: true } },
      revisions: { include: { text: true } },
      story: { include: { holds: { where: { releasedAt: null } } } },
    },
  });
  // An excerpt runs on over the end of a paragraph.
  const live = rows.flatMap((row) =>
    row.liveRevision?.text?.text ? [sentencesOf(unpackDocument(row.liveRevision.text.text)).join(' ')] : [],
  );
  return rows.map((row) => {
    const texts = row.revisions.flatMap((revision) =>
      revision.text?.text ? sentencesOf(unpackDocument(revision.text.text)) : [],
    );
    const typed = sentencesOf(documentFrom(row.workingCopy!.document));
    return {
      id: row.id,
      standing: row.standing,
      stage: row.stage,
      held: row.story.holds.length > 0,
      paths: row.addresses.map((address) => `/${address.language}/${row.section.slug}/${address.slug}`),
      everPublic: row.addresses.some((address) => address.publicSince !== null),
      // What was cut from a paragraph that is live now, or stands in one, is no secret.
      hidden: [...new Set([...texts, ...typed])].filter(
        (sentence) => !live.some((text) => text.includes(sentence)),
      ),
    };
  });
}

/** Units of text that are long enough to be nobody else's; as HTML writes them. */
function sentencesOf(document: Parameters<typeof textUnits>[0]): string[] {
  return textUnits(document)
    .filter(({ unit, text }) => unit !== 'byline' && text.length > 12)
    .map(({ text }) => text);
}

function asText(html: string): string {
  return html
    .replace(/<[^>]+>/g, '')
    .replace(/&#x27;|&#39;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
}

async function textAt(request: APIRequestContext, path: string): Promise<{ status: number; text: string }> {
  const answer = await request.get(path, { maxRedirects: 0 });
  return { status: answer.status(), text: asText(await answer.text()) };
}

/** All that a feed or a sitemap says, its escapes undone. */
async function wordsAt(request: APIRequestContext, path: string): Promise<string> {
  const answer = await request.get(path);
  expect(answer.status(), path).toBe(200);
  const text = await answer.text();
  if (path.endsWith('.xml')) return asText(strictXml(text).documentElement?.textContent ?? '');
  const said: string[] = [];
  JSON.parse(text, (_, value: unknown) => void (typeof value === 'string' && said.push(value)));
  return asText(said.join('\n'));
}

let articles: Kept[] = [];

/** The demo newsroom types on in what is live; here somebody also submits it: the newest revision is not the live one. */
async function reviseWhatIsLive(): Promise<void> {
  const writer = await acting('nell@lantern.example');
  const text =
    'The bell buoy was repainted\n\nThe bell buoy off the mole was repainted on Monday, in its old red.';
  const { id } = done(
    await importArticle(writer, { language: 'en', section: 'world', text, format: 'text' }),
  );
  done(await submitForReview(writer, id));
  done(await approveAndPublish(await acting('edith@lantern.example'), id, { revision: 1 }));
  const copy = await loadWorkingCopy(database(), id);
  const later = {
    type: 'paragraph',
    attrs: { id: newId(), stray: null },
    content: [{ type: 'text', text: 'The painter says that the red was never the old one.' }],
  };
  const document = { ...copy.document, content: [...copy.document.content, later] };
  done(await saveText(writer, { articleId: id, baseVersion: copy.version, document }));
  done(await submitForReview(writer, id));
}

test.beforeAll(async () => {
  await openNewsroom();
  await reviseWhatIsLive();
  articles = await keptArticles();
});
test.afterAll(closeDatabase);

test('the demo newsroom has an article of every stage and standing to look for', () => {
  expect(new Set(articles.map((article) => article.standing))).toEqual(new Set(standings));
  for (const stage of ['drafting', 'in_review', 'approved']) {
    expect(
      articles.some((article) => article.standing === 'unpublished' && article.stage === stage),
      stage,
    ).toBe(true);
  }
  expect(articles.some((article) => article.held && article.standing === 'unpublished')).toBe(true);
});

test('each article answers what its standing asks for, at its address and at its short address', async ({
  request,
}) => {
  test.slow();
  for (const { id, standing, paths, everPublic } of articles) {
    const own = standing === 'live' ? 200 : everPublic ? 410 : 404;
    for (const path of paths)
      expect((await textAt(request, path)).status, `${standing} ${path}`).toBe(everPublic ? own : 404);
    expect((await textAt(request, `/s/${id}`)).status, `${standing} /s/${id}`).toBe(
      standing === 'live' ? 301 : own,
    );
  }
});

test('no page shows a word of a draft, a text in review, an earlier revision, or of what was taken down', async ({
  request,
}) => {
  test.slow();
  const sections = await database().section.findMany({ select: { slug: true } });
  const topics = await database().topic.findMany({ select: { slug: true } });
  const authors = await database().contributor.findMany({ select: { slug: true } });
  const listings = languages.flatMap((language) => [
    `/${language}`,
    ...sections.map(({ slug }) => `/${language}/${slug}`),
    `/${language}/no/such/page`,
    `/${language}/corrections`,
    `/${language}/search?q=${sought[language]}`,
    ...topics.map(({ slug }) => `/${language}/topics/${slug}`),
    ...authors.map(({ slug }) => `/${language}/authors/${slug}`),
  ]);
  const pages = [...listings, ...articles.flatMap(({ id, paths }) => [...paths, `/s/${id}`])];
  const hidden = articles.flatMap((article) => article.hidden);
  expect(hidden.length).toBeGreaterThan(50);
  for (const path of pages) {
    const { text } = await textAt(request, path);
    expect(
      hidden.filter((sentence) => text.includes(sentence)),
      path,
    ).toEqual([]);
  }
});

test('no feed and no sitemap has a word or an address of what is not live, and no card is drawn of it', async ({
  request,
}) => {
  test.slow();
  const sections = await database().section.findMany({ select: { slug: true } });
  const folders = languages.flatMap((language) => [
    `/${language}`,
    ...sections.map(({ slug }) => `/${language}/${slug}`),
  ]);
  const feeds = folders.flatMap((folder) =>
    ['feed.xml', 'atom.xml', 'feed.json'].map((file) => `${folder}/${file}`),
  );
  const maps = [
    '/sitemap.xml',
    '/news-sitemap.xml',
    ...languages.map((language) => `/sitemap/${language}-1.xml`),
  ];
  const hidden = articles.flatMap((article) => article.hidden);
  const gone = articles.filter(({ standing }) => standing !== 'live').flatMap(({ paths }) => paths);
  for (const path of [...feeds, ...maps]) {
    const words = await wordsAt(request, path);
    expect(
      [...hidden, ...gone.map((address) => `${address}\n`)].filter((said) => `${words}\n`.includes(said)),
      path,
    ).toEqual([]);
  }
  for (const { id, standing, everPublic } of articles) {
    const status = standing === 'live' ? 200 : everPublic ? 410 : 404;
    expect((await request.get(`/card/${id}.png`)).status(), `${standing} ${id}`).toBe(status);
  }
});
