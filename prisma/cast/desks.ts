import type { CastDesk } from './shapes';

export const desks: readonly CastDesk[] = [
  {
    slug: 'world',
    names: { en: 'World', it: 'Esteri', zh: '国际部' },
    policy: 'sub_editing',
    releasesUnread: false,
  },
  // Figures move prices here: whoever touched the text does not sign it.
  {
    slug: 'harbour',
    names: { en: 'Harbour', it: 'Porto', zh: '港口经济部' },
    policy: 'strict',
    releasesUnread: false,
  },
  {
    slug: 'genoa',
    names: { en: 'Genoa', it: 'Cronaca', zh: '本地新闻部' },
    policy: 'sub_editing',
    releasesUnread: false,
  },
  {
    slug: 'culture',
    names: { en: 'Culture', it: 'Cultura', zh: '文化部' },
    policy: 'sub_editing',
    releasesUnread: true,
  },
  {
    slug: 'science',
    names: { en: 'Science', it: 'Scienza', zh: '科学部' },
    policy: 'sub_editing',
    releasesUnread: true,
  },
  {
    slug: 'wire',
    names: { en: 'Wire', it: 'Agenzie', zh: '电讯部' },
    policy: 'one_signature',
    releasesUnread: false,
  },
];
