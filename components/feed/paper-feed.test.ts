import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDocument } from '@/domain/parse-document';
import type { FeedArticle } from '@/domain/feed';
import { languageCodes, languages, type Language } from '@/domain/language';
import type { Paper } from '@/domain/published-article';
import { legible } from '@/domain/xml';
import everyKind from '@/domain/fixtures/document/valid/every-kind-of-block.json';
import { readAtom, readJsonFeed, readRss } from '@/editorial/test-feed-readers';
import type { FeedFormat } from '@/components/site/feed-address';
import { paperFeed } from './paper-feed';

const parsed = parseDocument(everyKind);
if (!parsed.ok) throw new Error('the fixture is no document');
const document = parsed.value;

const paper: Paper = {
  names: { en: 'The Lantern', zh: '灯塔', it: 'La Lanterna' },
  taglines: { en: 'News & tides', zh: '港口新闻', it: 'Notizie e maree' },
  imprints: { en: '', zh: '', it: '' },
  zone: 'Europe/Rome',
  sections: [],
  origin: 'https://lantern.example',
};

const read = { rss: readRss, atom: readAtom, json: readJsonFeed };
const formats = ['rss', 'atom', 'json'] as const;

function article(language: Language, with_: Partial<FeedArticle> = {}): FeedArticle {
  return {
    id: 'k7m2p9',
    language,
    section: { slug: 'harbour', name: 'Harbour' },
    path: `/${language}/harbour/crane`,
    shortPath: '/s/k7m2p9',
    headline: 'The last crane <comes> down & out',
    standfirst: 'It stood for ninety years.',
    document,
    byline: [{ name: 'Nell Archer', role: 'by', slug: 'nell', agency: false }],
    firstPublishedAt: new Date('2026-03-04T08:00:00Z'),
    updatedAt: new Date('2026-03-04T10:00:00Z'),
    notes: [
      { id: 'n1', kind: 'correction', place: 'top', text: 'It was ninety-one.', at: '2026-03-04T10:00:00Z' },
    ],
    correctionPending: false,
    pictures: {},
    topics: [{ slug: 'cranes', name: 'Cranes' }],
    ...with_,
  };
}

const feedOf = (format: FeedFormat, language: Language, articles: FeedArticle[]) =>
  paperFeed({ language, section: null, articles }, paper, format);

test.each(formats)('a feed tells the whole of an article, with what was corrected (%s)', async (format) => {
  for (const language of languages) {
    const text = await feedOf(format, language, [article(language)]);
    const [entry] = read[format](text);
    expect(entry).toMatchObject({
      id: 'https://lantern.example/s/k7m2p9',
      url: `https://lantern.example/${language}/harbour/crane`,
      title: 'The last crane <comes> down & out',
      published: new Date('2026-03-04T08:00:00Z'),
      updated: new Date('2026-03-04T10:00:00Z'),
    });
    expect(entry!.html).toContain('It was ninety-one.');
    expect(entry!.html).toContain('<blockquote>');
    expect(entry!.html).toContain('<table>');
    // Every address says its host, and nothing runs.
    expect(entry!.html.match(/ (?:href|src)="(?!https?:|mailto:)[^"]*"/g)).toBeNull();
    expect(entry!.html).not.toMatch(/<(script|iframe|style)|\son\w+=/);
    const code = format === 'rss' ? languageCodes[language].rss : languageCodes[language].bcp47;
    expect(text).toContain(format === 'rss' ? `<language>${code}` : `"${code}"`);
  }
});

test('pictures go along with their size and what they show, and one that may not be shown is missing', async () => {
  const asset = document.attrs.leadPicture!.asset;
  const picture = {
    key: 'abc',
    width: 2400,
    height: 1600,
    widths: [480, 960, 1920],
    alt: 'A crane',
    focal: { x: 0, y: 0 },
  };
  const shown = article('en', { pictures: { [asset]: { folder: '/media', ...picture } } });
  const rss = await feedOf('rss', 'en', [shown]);
  const src = 'https://lantern.example/media/abc/960.jpg';
  expect(readRss(rss)[0]!.html).toContain(`<img src="${src}" width="960" height="640" alt="A crane"/>`);
  expect(rss).toContain(`<media:thumbnail url="${src}" width="960" height="640"/>`);
  expect(readRss(await feedOf('rss', 'en', [article('en')]))[0]!.html).not.toContain('<img');
});

test('a feed without articles is a feed', async () => {
  for (const format of formats) expect(read[format](await feedOf(format, 'it', []))).toEqual([]);
});

test('no sign that anybody could type breaks a feed', async () => {
  const anything = fc.string({ unit: 'binary', maxLength: 40 });
  const loose = fc.string({
    unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
  });
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...formats), fc.oneof(anything, loose), async (format, words) => {
      const typed = article('en', { headline: words, standfirst: `S${words}`, byline: [] });
      const [entry] = read[format](await feedOf(format, 'en', [typed]));
      expect(entry!.title).toBe(legible(words));
    }),
    { numRuns: 100 },
  );
});
