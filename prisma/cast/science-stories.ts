import { articleOf, by } from './article-of';
import type { CastStory } from './shapes';

export const scienceStories: readonly CastStory[] = [
  {
    key: 'seagrass-count',
    slugline: 'seagrass-count',
    section: 'science',
    original: 'it',
    topics: ['the-sea', 'shipping'],
    articles: {
      it: articleOf('seagrass-count', 'it', {
        relation: 'original',
        writer: 'pietro',
        editor: 'bruna',
        byline: by('pietro'),
        hoursAgo: 88,
        state: 'live',
        picks: [{ story: 'swift-count', language: 'it' }],
      }),
      en: articleOf('seagrass-count', 'en', {
        relation: 'translation',
        writer: 'sam',
        editor: 'hugh',
        byline: by('pietro', 'sam'),
        hoursAgo: 84,
        state: 'live',
        picks: [{ story: 'wave-buoy', language: 'en' }],
      }),
      zh: articleOf('seagrass-count', 'zh', {
        relation: 'translation',
        writer: 'xiaolei',
        editor: 'meilin',
        byline: by('pietro', 'xiaolei'),
        hoursAgo: 82,
        state: 'live',
        picks: [{ story: 'wave-buoy', language: 'zh' }],
      }),
    },
  },
  {
    key: 'wave-buoy',
    slugline: 'wave-buoy',
    section: 'science',
    original: 'en',
    topics: ['the-sea', 'ferries', 'weather'],
    articles: {
      en: articleOf('wave-buoy', 'en', {
        relation: 'original',
        writer: 'sam',
        editor: 'hugh',
        byline: [
          { contributor: 'sam', role: 'by' },
          { contributor: 'pietro', role: 'additional_reporting' },
        ],
        hoursAgo: 22,
        state: 'live_with_newer_draft',
        typedSince:
          'Croce has since gone through four more years of the bin. She has found two further nights, both in the week of a boat show.',
        picks: [
          { story: 'seagrass-count', language: 'en' },
          { story: 'tide-books', language: 'zh' },
        ],
      }),
      zh: articleOf('wave-buoy', 'zh', {
        relation: 'translation',
        writer: 'xiaolei',
        editor: 'meilin',
        byline: by('sam', 'xiaolei'),
        hoursAgo: 16,
        state: 'live',
        picks: [{ story: 'tide-books', language: 'zh' }],
      }),
    },
  },
  {
    key: 'swift-count',
    slugline: 'swift-count',
    section: 'science',
    original: 'it',
    topics: ['archives', 'neighbours'],
    articles: {
      it: articleOf('swift-count', 'it', {
        relation: 'original',
        writer: 'pietro',
        editor: 'bruna',
        byline: by('pietro'),
        hoursAgo: 310,
        state: 'live',
        picks: [{ story: 'seagrass-count', language: 'it' }],
      }),
    },
  },
  {
    key: 'tide-books',
    slugline: 'tide-books',
    section: 'science',
    original: 'zh',
    topics: ['the-sea', 'archives'],
    articles: {
      zh: articleOf('tide-books', 'zh', {
        relation: 'original',
        writer: 'xiaolei',
        editor: 'meilin',
        byline: by('xiaolei'),
        hoursAgo: 450,
        state: 'live',
        picks: [{ story: 'quay-studio', language: 'zh' }],
      }),
    },
  },
  {
    key: 'basement-seismograph',
    slugline: 'basement-seismograph',
    section: 'science',
    original: 'it',
    topics: ['archives'],
    articles: {
      it: articleOf('basement-seismograph', 'it', {
        relation: 'original',
        writer: 'pietro',
        editor: 'bruna',
        byline: by('pietro'),
        hoursAgo: 6,
        state: 'approved',
      }),
    },
  },
];
