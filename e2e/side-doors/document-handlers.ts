/** Feeds, sitemaps and cards: the same for everybody, and nothing but asked for. */
import type { HandlerCase } from './door-case';

const document = (path: string, status = 200): HandlerCase[] => [
  {
    about: 'for everybody',
    path: () => path,
    methods: ['GET', 'HEAD'],
    isRight: (told) => told.status === status && told.headers['set-cookie'] === undefined,
  },
  {
    about: 'another way of asking',
    path: () => path,
    methods: ['POST', 'PUT', 'PATCH', 'DELETE'],
    isRight: (told) => told.status === 405,
  },
];

export const documentHandlers: Record<string, HandlerCase[]> = {
  '/[language]/feed.xml': document('/en/feed.xml'),
  '/[language]/atom.xml': document('/it/atom.xml'),
  '/[language]/feed.json': document('/zh/feed.json'),
  '/[language]/[section]/feed.xml': document('/en/world/feed.xml'),
  '/[language]/[section]/atom.xml': document('/it/world/atom.xml'),
  '/[language]/[section]/feed.json': document('/zh/world/feed.json'),
  '/card/[file]': [
    ...document('/card/zzzzzzzz.png', 404),
    {
      about: 'of a draft',
      path: (articles) => `/card/${articles['draft of the writer'].id}.png`,
      methods: ['GET'],
      isRight: ({ status }) => status === 404,
    },
  ],
  '/robots.txt': document('/robots.txt'),
  '/sitemap.xml': document('/sitemap.xml'),
  '/sitemap/[part]': document('/sitemap/en-1.xml'),
  '/news-sitemap.xml': document('/news-sitemap.xml'),
};
