import sharp from 'sharp';
import { expect, test } from 'vitest';
import { cardSize, type Card } from '@/domain/card';
import { cardPicture } from './card-picture';

const cards: Card[] = [
  {
    language: 'en',
    paper: 'The Lantern',
    section: 'Harbour',
    kicker: 'Trade',
    headline: 'Wharf '.repeat(60),
    byline: 'By '.repeat(90),
  },
  {
    language: 'it',
    paper: 'La Lanterna',
    section: 'Genova',
    kicker: '',
    headline: 'Precipitevolissimevolmente'.repeat(4),
    byline: 'Di Piero Costa',
  },
  {
    language: 'zh',
    paper: '灯塔',
    section: '港口',
    kicker: '航运',
    headline: '旧码头最后一台起重机在矗立九十年后拆除'.repeat(5),
    byline: '陈琳',
  },
];

test.each(cards)('a card never runs over its margins, and has its words on it ($language)', async (card) => {
  const { data, info } = await sharp(await cardPicture(card))
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  expect([info.width, info.height]).toEqual([cardSize.width, cardSize.height]);
  const dark = (from: number, to: number, top: number, bottom: number) => {
    let count = 0;
    for (let y = top; y < bottom; y++)
      for (let x = from; x < to; x++) if (data[(y * info.width + x) * info.channels]! < 128) count++;
    return count;
  };
  const { width, height } = cardSize;
  expect(dark(0, 66, 0, height) + dark(width - 66, width, 0, height)).toBe(0);
  expect(dark(0, width, 0, 50) + dark(0, width, height - 34, height)).toBe(0);
  // The headline keeps off the byline, and there is a headline.
  expect(dark(0, width, 528, 540)).toBe(0);
  expect(dark(72, width - 72, 232, 520)).toBeGreaterThan(15_000);
});
