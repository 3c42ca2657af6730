import type { CastTopic } from './shapes';

export const topics: readonly CastTopic[] = [
  { slug: 'shipping', names: { en: 'Shipping', it: 'Navigazione', zh: '航运' } },
  { slug: 'trade', names: { en: 'Trade', it: 'Commercio', zh: '贸易' } },
  { slug: 'ferries', names: { en: 'Ferries', it: 'Traghetti', zh: '轮渡' } },
  { slug: 'fishing', names: { en: 'Fishing', it: 'Pesca', zh: '渔业' } },
  { slug: 'trades', names: { en: 'Trades and crafts', it: 'Mestieri', zh: '手艺与行当' } },
  { slug: 'public-works', names: { en: 'Public works', it: 'Lavori pubblici', zh: '市政工程' } },
  { slug: 'neighbours', names: { en: 'Neighbours', it: 'Vicinato', zh: '街坊' } },
  { slug: 'food', names: { en: 'Food', it: 'Cucina', zh: '饮食' } },
  { slug: 'language', names: { en: 'Language', it: 'Lingua', zh: '语言' } },
  { slug: 'stage-and-screen', names: { en: 'Stage and screen', it: 'Scena e schermo', zh: '戏剧与电影' } },
  { slug: 'the-sea', names: { en: 'The sea', it: 'Il mare', zh: '海洋' } },
  { slug: 'weather', names: { en: 'Weather', it: 'Meteo', zh: '天气' } },
  { slug: 'archives', names: { en: 'Archives', it: 'Archivi', zh: '档案' } },
];
