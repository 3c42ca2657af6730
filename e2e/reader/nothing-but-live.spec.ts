/** Nothing but live revisions comes out of any public address, whatever else the newsroom has. */
import { expect, test, type APIRequestContext } from '@playwright/test';
import { standings, type Standing } from '@/domain/article';
import { textUnits } from '@/domain/document-text';
import { languages } from '@/domain/language';
import { closeDatabase, database } from '@/storage/client';
import { documentFrom, unpackDocument } from '@/storage/text-codec';
import { openNewsroom } from '../open-newsroom';

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
  const live = new Set(
    rows.flatMap((row) =>
      row.liveRevision?.text?.text ? sentencesOf(unpackDocument(row.liveRevision.text.text)) : [],
    ),
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
      hidden: [...new Set([...texts, ...typed])].filter((sentence) => !live.has(sentence)),
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

let articles: Kept[] = [];

test.beforeAll(async () => {
  await openNewsroom();
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
  const listings = languages.flatMap((language) => [
    `/${language}`,
    ...sections.map(({ slug }) => `/${language}/${slug}`),
    `/${language}/no/such/page`,
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
