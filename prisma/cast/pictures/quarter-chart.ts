import { box, trace, type Point } from './geometry';
import { letter } from './lettering';
import { palette } from './palette';
import { createSheet, type Sheet } from './sheet';

/** Containers shipped by quarter in thousands, full and empty; the newest last. */
export const quarters: readonly { full: number; empty: number }[] = [
  { full: 158.2, empty: 55.4 },
  { full: 166.9, empty: 57.8 },
  { full: 161.4, empty: 58.1 },
  { full: 168.3, empty: 60.6 },
  { full: 164.9, empty: 61.2 },
  { full: 167.5, empty: 63.9 },
  { full: 163.6, empty: 65.7 },
  { full: 162.1, empty: 67.3 },
  { full: 162.8, empty: 68.9 },
];

const [left, floor, scale] = [190, 900, 3.05] as const;

/** The chart, its bars drawn as stacks of containers hanging from nothing but the quay. */
export function drawQuarterChart(): string {
  const sheet = createSheet(9);
  for (const level of [50, 100, 150, 200]) {
    const y = floor - level * scale;
    sheet.stroke([left - 30, y], [1540, y], 1.3, palette.stone);
    letter(sheet, String(level), [left - 124, y - 15], 30, 2.4);
  }
  quarters.forEach((quarter, i) => {
    const emptyInk = i === quarters.length - 1 ? palette.red : palette.ink;
    drawBar(sheet, quarter, left + 10 + i * 148, emptyInk);
  });
  drawQuay(sheet);
  return sheet.svg();
}

function drawBar(
  sheet: Sheet,
  { full, empty }: { full: number; empty: number },
  x: number,
  emptyInk: string,
): void {
  const [width, fullHeight, emptyHeight] = [104, full * scale, empty * scale];
  const blue = box(x, floor - fullHeight, width, fullHeight);
  sheet.solid(blue, palette.blue, 3);
  for (let y = floor - 26; y > floor - fullHeight + 8; y -= 26) {
    sheet.stroke([x + 3, y], [x + width - 2, y], 1.8, palette.bluePale);
    const seam = x + 26 + sheet.dice() * 52;
    sheet.stroke([seam, y], [seam, y + 24], 1.3, palette.bluePale);
  }
  const top = floor - fullHeight - emptyHeight;
  const hollow = box(x, top, width, emptyHeight);
  sheet.solid(hollow, palette.paper, 3);
  sheet.hatch(hollow, { angle: -48, gap: 12, weight: 1.9 });
  sheet.cover(box(x + 20, top + emptyHeight / 2 - 20, 66, 42));
  letter(sheet, String(Math.round(empty)), [x + 30, top + emptyHeight / 2 - 15], 30, 2.8, emptyInk);
  letter(sheet, String(Math.round(full)), [x + 16, floor - fullHeight + 38], 30, 2.6, palette.paper);
}

function drawQuay(sheet: Sheet): void {
  const quay = box(120, floor, 1430, 26);
  sheet.solid(quay, palette.sand, 4);
  sheet.hatch(quay, { angle: 60, gap: 12, weight: 1.5 });
  for (const x of [160, 860, 1500] as const)
    sheet.solid(
      trace(
        `${x},${floor - 3} ${x + 5},${floor - 17} ${x - 3},${floor - 24} ${x + 25},${floor - 24} ${x + 17},${floor - 17} ${x + 22},${floor - 3}`,
      ),
      palette.ink,
      2,
    );
  let y = floor + 50;
  for (let row = 0; row < 5; row += 1, y += 22) {
    let x = 80 + sheet.dice() * 120;
    while (x < 1540) {
      const length = 40 + sheet.dice() * 130;
      const stroke: Point[] = [
        [x, y],
        [x + length * 0.5, y + 4],
        [x + length, y - 1],
      ];
      sheet.curve(stroke, 1.8 + row * 0.3, palette.blue);
      x += length + 30 + sheet.dice() * 160;
    }
  }
}
