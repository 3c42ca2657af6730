import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitted, inOrder, nothingArranged, openingSize, placesOf } from './front-arrangement';
import { layOutFront, type Placeable } from './lay-out-front';
import { frontMoves, moveOnFront, putAt, putInPlaceOf, slotOf } from './move-on-front';

const sections = ['world', 'harbour'];
const shape = { sections, perStrip: 2 };
const story = (id: string): Placeable => ({ id, section: id.startsWith('w') ? 'world' : 'harbour' });
const stories = (...ids: string[]) => ids.map(story);
const ids = (laid: readonly { story: Placeable; byTime: boolean }[]) =>
  laid.map(({ story: { id }, byTime }) => (byTime ? `(${id})` : id)).join(' ');

function laid(opening: string[], strips: string[], newest: string[]) {
  const front = layOutFront(
    { opening: stories(...opening), strips: stories(...strips) },
    stories(...newest),
    shape,
  );
  return [ids(front.opening), ...front.strips.map((strip) => `${strip.section}: ${ids(strip.stories)}`)].join(
    ' / ',
  );
}

describe('a front', () => {
  it.each([
    ['is all by time where nothing is placed', [], [], '(w1) (h1) (w2) / world: (w3) (w4) / harbour: (h2)'],
    [
      'opens with what is placed, then with what is newest',
      ['h2'],
      [],
      'h2 (w1) (h1) / world: (w2) (w3) / harbour: ',
    ],
    [
      'leaves a placed story in its strip, however new',
      [],
      ['w1'],
      '(h1) (w2) (w3) / world: w1 (w4) / harbour: (h2)',
    ],
    [
      'shows more than its strip has room for when one above goes',
      ['h1', 'h2', 'w4'],
      ['w3', 'w2', 'w1'],
      'h1 h2 w4 / world: w3 w2 / harbour: ',
    ],
  ])('%s', (_name, opening, strips, expected) => {
    expect(laid(opening, strips, ['w1', 'h1', 'w2', 'w3', 'h2', 'w4'])).toBe(expected);
  });

  it('has a lead as long as there is one story, wherever it was placed', () => {
    expect(laid([], ['w1'], [])).toBe('w1 / world:  / harbour: ');
  });

  it('shows nothing twice, and never leaves the top open while there is a story', () => {
    const id = fc.constantFrom('w1', 'w2', 'w3', 'w4', 'h1', 'h2', 'h3');
    fc.assert(
      fc.property(fc.array(id), fc.array(id), fc.uniqueArray(id), (opening, strips, newest) => {
        const fit = fitted({
          opening: inOrder(opening).opening,
          strips: placesOf(inOrder(strips)),
        });
        const on = (places: { article: string }[]) => places.map(({ article }) => story(article));
        const front = layOutFront(
          { opening: on(fit.opening), strips: on(fit.strips) },
          stories(...newest),
          shape,
        );
        const shown = [...front.opening, ...front.strips.flatMap((strip) => strip.stories)].map(
          (one) => one.story.id,
        );
        const all = new Set([...placesOf(fit).map(({ article }) => article), ...newest]);
        expect(new Set(shown).size).toBe(shown.length);
        expect(front.opening.length).toBe(Math.min(openingSize, all.size));
      }),
    );
  });
});

const sectionOf = (id: string) => story(id).section;
const shown = ({ opening, strips }: ReturnType<typeof fitted>) =>
  [opening, strips].map((places) => places.map(({ article }) => article).join(' ')).join(' / ');

describe('an editor who arranges a front', () => {
  const front = inOrder(['w1', 'h1', 'w2', 'w3', 'h2', 'w4']);

  it.each([
    ['lead', 'w4', 'w4 w1 h1 / w2 w3 h2'],
    ['opening', 'h2', 'w1 h1 h2 / w2 w3 w4'],
    ['strip', 'w1', 'h1 w2 / w1 w3 h2 w4'],
    ['up', 'w2', 'w1 w2 h1 / w3 h2 w4'],
    ['up', 'w1', 'w1 h1 w2 / w3 h2 w4'],
    ['up', 'w4', 'w1 h1 w2 / w4 w3 h2'],
    ['up', 'w3', 'w1 h1 w2 / w3 h2 w4'],
    ['down', 'w3', 'w1 h1 w2 / h2 w4 w3'],
    ['down', 'w1', 'h1 w1 w2 / w3 h2 w4'],
    ['remove', 'h1', 'w1 w2 / w3 h2 w4'],
    ['strip', 'new', 'w1 h1 w2 / new w3 h2 w4'],
  ] as const)('moves: %s %s', (move, article, expected) => {
    expect(shown(moveOnFront(front, move, article, sectionOf))).toBe(expected);
  });

  it('puts a story in the place of another, from below in front of it, from above behind it', () => {
    expect(shown(putInPlaceOf(front, 'w3', 'h1'))).toBe('w1 w3 h1 / w2 h2 w4');
    expect(shown(putInPlaceOf(front, 'w1', 'w2'))).toBe('h1 w2 w1 / w3 h2 w4');
    expect(shown(putInPlaceOf(front, 'new', 'w1'))).toBe('new w1 h1 / w2 w3 h2 w4');
    expect(shown(putAt(nothingArranged, 'opening', 'w1', 0))).toBe('w1 / ');
    expect([slotOf(front, 'w1'), slotOf(front, 'w4'), slotOf(front, 'new')]).toEqual([
      'opening',
      'strip',
      null,
    ]);
  });

  it('loses no story and no headline by any move but taking it off', () => {
    const article = fc.constantFrom('w1', 'h1', 'w2', 'w3', 'h2', 'w4');
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...frontMoves), article)), (moves) => {
        const headline = { text: 'Down', reason: 'short' };
        let now = { ...front, opening: front.opening.map((place) => ({ ...place, headline })) };
        let off = new Set<string>();
        for (const [move, id] of moves) {
          now = moveOnFront(now, move, id, sectionOf) as typeof now;
          off = new Set([...off, ...(move === 'remove' ? [id] : [])]);
        }
        const places = placesOf(now);
        expect(new Set(places.map((place) => place.article)).size).toBe(places.length);
        for (const id of ['w1', 'h1', 'w2'])
          if (!off.has(id)) expect(places.find((place) => place.article === id)?.headline).toEqual(headline);
        expect(now.opening.length).toBeLessThanOrEqual(openingSize);
      }),
    );
  });
});
