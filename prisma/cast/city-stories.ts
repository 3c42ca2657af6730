import { articleOf, by } from './article-of';
import type { CastStory } from './shapes';

/** The Genoa desk's stories that readers no longer have, or do not have yet. */
export const cityStories: readonly CastStory[] = [
  {
    key: 'charity-books',
    slugline: 'charity-books',
    section: 'genoa',
    original: 'en',
    topics: ['neighbours'],
    articles: {
      en: articleOf('charity-books', 'en', {
        relation: 'original',
        writer: 'sam',
        editor: 'tullio',
        byline: by('sam'),
        hoursAgo: 71,
        state: 'killed',
      }),
      it: articleOf('charity-books', 'it', {
        relation: 'translation',
        writer: 'giada',
        editor: 'bruna',
        byline: by('sam', 'giada'),
        hoursAgo: 70,
        state: 'killed',
      }),
    },
    note: 'The letter from the donor is not by the donor. Counsel asks for it to go at once.',
  },
  {
    key: 'covered-market',
    slugline: 'covered-market',
    section: 'genoa',
    original: 'it',
    topics: ['neighbours', 'public-works'],
    articles: {
      it: articleOf('covered-market', 'it', {
        relation: 'original',
        writer: 'giada',
        editor: 'tullio',
        byline: by('giada'),
        hoursAgo: 240,
        state: 'withdrawn',
      }),
    },
    explanation: {
      it: 'Questo articolo riportava un avviso di chiusura del mercato di via delle Gomene. L’avviso era falso e il mercato non chiude. Avremmo dovuto chiederlo all’ufficio mercati prima di pubblicare.',
    },
  },
  {
    key: 'bench-census',
    slugline: 'bench-census',
    section: 'genoa',
    original: 'it',
    topics: ['neighbours', 'public-works'],
    articles: {
      it: articleOf('bench-census', 'it', {
        relation: 'original',
        writer: 'giada',
        editor: 'bruna',
        byline: by('giada'),
        hoursAgo: 1,
        state: 'in_review',
      }),
    },
  },
];
