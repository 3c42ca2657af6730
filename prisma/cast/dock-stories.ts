import { articleOf, by } from './article-of';
import type { CastStory } from './shapes';

/** The harbour desk's second list: the docks and those who work on them. */
export const dockStories: readonly CastStory[] = [
  {
    key: 'cordai-dock',
    slugline: 'cordai-dock',
    section: 'harbour',
    original: 'it',
    topics: ['public-works', 'fishing', 'ferries'],
    articles: {
      it: articleOf('cordai-dock', 'it', {
        relation: 'original',
        writer: 'omar',
        editor: 'tullio',
        byline: by('omar'),
        hoursAgo: 98,
        state: 'live',
        picks: [{ story: 'tall-crane', language: 'it' }],
      }),
      en: articleOf('cordai-dock', 'en', {
        relation: 'translation',
        writer: 'nell',
        editor: 'tullio',
        byline: by('omar', 'nell'),
        hoursAgo: 80,
        state: 'live',
        picks: [{ story: 'night-ferry', language: 'en' }],
      }),
      zh: articleOf('cordai-dock', 'zh', {
        relation: 'translation',
        writer: 'qihang',
        editor: 'ruoxi',
        byline: by('omar', 'qihang'),
        hoursAgo: 4,
        state: 'in_review',
      }),
    },
  },
  {
    key: 'tug-christening',
    slugline: 'tug-christening',
    section: 'harbour',
    original: 'it',
    topics: ['shipping'],
    articles: {
      it: articleOf('tug-christening', 'it', {
        relation: 'original',
        writer: 'omar',
        editor: 'tullio',
        byline: by('omar'),
        hoursAgo: 44,
        state: 'live',
      }),
    },
  },
  {
    key: 'tug-crews',
    slugline: 'tug-crews',
    section: 'harbour',
    original: 'en',
    topics: ['shipping', 'trades'],
    articles: {
      en: articleOf('tug-crews', 'en', {
        relation: 'original',
        writer: 'nell',
        editor: 'tullio',
        byline: [
          { contributor: 'nell', role: 'by' },
          { contributor: 'omar', role: 'additional_reporting' },
          { contributor: 'teresa', role: 'photographs' },
        ],
        hoursAgo: 3,
        state: 'held',
      }),
    },
    note: 'The company has promised an answer by six. Not before it, or before tomorrow’s conference.',
  },
  {
    key: 'warehouse-nine',
    slugline: 'warehouse-nine',
    section: 'harbour',
    original: 'en',
    topics: ['trade', 'trades'],
    articles: {
      en: articleOf('warehouse-nine', 'en', {
        relation: 'original',
        writer: 'ines',
        editor: 'tullio',
        byline: by('ines'),
        hoursAgo: 26,
        state: 'drafting',
      }),
    },
  },
];
