import { moved, spline, trace, type Point } from './geometry';
import type { Sheet } from './sheet';

/**
 * Figures drawn by the same hand, in a square of 10 by 16: a picture must look the same where no typeface is
 * installed, and figures need no translation.
 */
const figures: Record<string, readonly (readonly Point[])[]> = {
  '0': [trace('5,0 1,4 0.6,9 2,15 5,16 8.4,14 9.4,8 8,2 5,0')],
  '1': [trace('2,4 5.4,0 5.4,8 5.2,16')],
  '2': [trace('1,3.4 4,0.2 8,2 7.6,6.6 4,11.4 0.8,15.8'), trace('0.8,15.8 9.2,15.6')],
  '3': [trace('1,1.6 5,0 8.4,3 4.4,7.2'), trace('4.4,7.2 8.8,9.4 8,14.4 4,16 0.8,14')],
  '4': [trace('6.6,16 6.8,0 0.6,11'), trace('0.6,11 9.6,10.8')],
  '5': [trace('8.4,0.2 2,0.3'), trace('2,0.3 1.4,7'), trace('1.4,7 5.6,5.8 9,9.4 7.6,14.4 3.6,16 0.8,14.4')],
  '6': [trace('7.6,0.4 3,4.6 0.9,10.4 2.6,15.4 6.6,15.6 9,11.6 6.4,8 2.6,9 1.1,11.6')],
  '7': [trace('0.8,0.4 9.2,0.2'), trace('9.2,0.2 5.6,7.6 3.8,16')],
  '8': [trace('5,7.2 1.6,4 4,0.2 7.8,1.6 7.2,5.4 2,9.6 1.2,13.6 4.8,16 8.8,13.2 7.6,9.4 5,7.2')],
  '9': [trace('8.6,5.4 6.4,8.4 2.4,7.6 1.4,3.4 4.4,0.2 8.2,1.4 9,6.4 7.4,12 4.2,16')],
  N: [trace('0.6,16 0.6,0'), trace('0.6,0 9,16'), trace('9,16 9,0')],
};

/** Writes figures with their top left corner at the place given. */
export function letter(
  sheet: Sheet,
  text: string,
  [x, y]: Point,
  height: number,
  weight: number,
  colour?: string,
): void {
  const scale = height / 16;
  [...text].forEach((figure, i) => {
    for (const stroke of figures[figure] ?? []) {
      const sized = stroke.map(([px, py]) => [px * scale, py * scale] as const);
      const placed = moved(sized, x + i * 13.4 * scale, y);
      sheet.line(placed.length > 2 ? spline(placed) : placed, weight, colour);
    }
  });
}
