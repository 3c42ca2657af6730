import type { Point } from './geometry';
import { palette } from './palette';
import type { Sheet } from './sheet';

/** Water as broken strokes that grow longer, heavier and further apart towards the viewer. */
export function drawWater(
  sheet: Sheet,
  from: number,
  to: number,
  colour: string = palette.blue,
  width = 1600,
): void {
  const depth = to - from;
  for (let y = from + 4; y < to; y += 7 + ((y - from) / depth) * 20) {
    const near = (y - from) / depth;
    let x = -40 + sheet.dice() * 160;
    while (x < width) {
      const length = (40 + sheet.dice() * 150) * (0.6 + near);
      const lift = 1 + near * 5;
      const stroke: Point[] = [
        [x, y],
        [x + length * 0.3, y - lift * sheet.dice()],
        [x + length * 0.65, y + lift * sheet.dice()],
        [x + length, y - lift * 0.3],
      ];
      sheet.curve(stroke, 1.3 + near * 2.6, colour);
      x += length + (30 + sheet.dice() * 190) * (1.1 - near * 0.5);
    }
  }
}
