import { expect, test } from 'vitest';
import type { ArticleDocument } from './document';
import type { Paper, PublishedArticle } from './published-article';
import { newsArticle } from './structured-data';

const paper: Paper = {
  names: { en: 'The Lantern', it: 'La Lanterna', zh: '灯塔' },
  taglines: { en: '', it: '', zh: '' },
  imprints: { en: '', it: '', zh: '' },
  zone: 'Europe/Rome',
  sections: [],
  origin: 'https://lantern.example',
};
const document: ArticleDocument = {
  type: 'doc',
  attrs: {
    schemaVersion: 1,
    byline: [],
    dateline: null,
    leadPicture: { asset: 'crane', caption: '', credit: '' },
    notes: [],
    socialText: null,
  },
  content: [
    { type: 'headline', content: [{ type: 'text', text: 'La gru' }] },
    {
      type: 'paragraph',
      attrs: { id: 'a', stray: null },
      content: [{ type: 'text', text: 'La gru è arrivata. Il ponte no.' }],
    },
  ],
};
const picture = {
  key: 'k9',
  width: 1600,
  height: 1067,
  widths: [640, 1600, 960],
  alt: '',
  folder: '/media' as const,
  focal: { x: 0, y: 0 },
};
const article: PublishedArticle = {
  id: 'a1',
  language: 'it',
  section: { slug: 'harbour', name: 'Porto' },
  path: '/it/harbour/la-gru',
  shortPath: '/s/a1',
  headline: 'La gru',
  standfirst: '',
  document,
  byline: [
    { name: 'Ada', role: 'by', slug: 'ada', agency: false },
    { name: 'Onda', role: 'additional_reporting', slug: 'onda', agency: true },
    { name: 'Bruno', role: 'translated_by', slug: 'bruno', agency: false },
  ],
  firstPublishedAt: new Date('2026-11-12T13:05:00Z'),
  updatedAt: null,
  notes: [],
  correctionPending: false,
  pictures: { crane: picture },
  topics: [{ slug: 'cranes', name: 'Gru' }],
  siblings: [{ language: 'en', path: '/en/harbour/crane', headline: 'The crane' }],
  defaultPath: '/it/harbour/x',
  translationOf: { language: 'en', path: '/en/harbour/crane' },
  related: [],
  search: { title: null, description: null },
  noIndex: false,
};

test('machines are told the language, the dates and the absolute addresses of a story', () => {
  expect(newsArticle(article, paper)).toMatchObject({
    '@type': 'NewsArticle',
    url: 'https://lantern.example/it/harbour/la-gru',
    headline: 'La gru',
    description: 'La gru è arrivata. Il ponte no.',
    inLanguage: 'it',
    datePublished: '2026-11-12T13:05:00.000Z',
    dateModified: '2026-11-12T13:05:00.000Z',
    image: ['https://lantern.example/media/k9/1600.jpg'],
    translationOfWork: { '@id': 'https://lantern.example/en/harbour/crane', inLanguage: 'en' },
  });
});

test('an agency is an organisation, and who translated is not an author', () => {
  expect(newsArticle(article, paper)).toMatchObject({
    author: [
      { '@type': 'Person', name: 'Ada' },
      { '@type': 'Organization', name: 'Onda' },
    ],
    translator: [{ '@type': 'Person', name: 'Bruno' }],
  });
});

test('a picture that may not be shown is not named either', () => {
  expect(newsArticle({ ...article, pictures: {} }, paper)).not.toHaveProperty('image');
});

test('a correction is told with its date, an update is not a correction', () => {
  const at = '2026-11-13T08:00:00Z';
  const notes = [
    { id: 'n1', kind: 'correction' as const, place: 'top' as const, text: 'Era alta 44 metri.', at },
    { id: 'n2', kind: 'update' as const, place: 'foot' as const, text: 'La gru è passata.', at },
  ];
  expect(newsArticle({ ...article, notes }, paper).correction).toEqual([
    { '@type': 'CorrectionComment', text: 'Era alta 44 metri.', datePublished: at },
  ]);
  expect(newsArticle(article, paper)).not.toHaveProperty('correction');
});
