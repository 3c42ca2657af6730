/** The paper that the demo newsroom makes. */
export const paper = {
  names: { en: 'The Lantern', it: 'La Lanterna', zh: '灯塔' },
  taglines: {
    en: 'The port of Genoa, in three languages',
    it: 'Il porto di Genova, in tre lingue',
    zh: '热那亚港，三种语言',
  },
  imprints: {
    en: 'The Lantern is printed on no paper and sold on no quay. Its people, firms and events are invented; Genoa is real.',
    it: 'La Lanterna non si stampa e non si vende sulle banchine. Persone, ditte e fatti sono inventati; Genova è vera.',
    zh: '《灯塔》不印一张纸，也不在码头出售。人物、商号与事件均属虚构，热那亚是真的。',
  },
  zone: 'Europe/Rome',
} as const;
