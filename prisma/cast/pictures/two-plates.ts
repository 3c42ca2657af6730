import { arc, box, ellipse, moved, trace, turned, type Point } from './geometry';
import { palette } from './palette';
import { createSheet, type Sheet } from './sheet';

/** Two plates on one board, seen from above: pansoti on the left, dumplings on the right, flour between. */
export function drawTwoPlates(): string {
  const sheet = createSheet(315);
  sheet.cover(box(0, 0, 1600, 1067), palette.bluePale);
  sheet.hatch(box(-20, -20, 1640, 1110), { angle: 45, gap: 64, weight: 2.4, colour: palette.blueMist });
  sheet.hatch(box(-20, -20, 1640, 1110), { angle: -45, gap: 64, weight: 2.4, colour: palette.blueMist });
  drawBoard(sheet);
  drawFlour(sheet);
  drawPlate(sheet, [430, 560]);
  drawPlate(sheet, [1180, 520]);
  for (const [x, y, angle] of layout([430, 560])) drawPansoto(sheet, [x, y], angle);
  for (const [x, y, angle] of layout([1180, 520])) drawDumpling(sheet, [x, y], angle);
  drawRollingPin(sheet);
  drawSaucer(sheet);
  return sheet.svg();
}

function layout([cx, cy]: Point): [number, number, number][] {
  const ring = (count: number, radius: number, start: number) =>
    Array.from({ length: count }, (_, i): [number, number, number] => {
      const angle = start + (i / count) * 360;
      const radians = (angle * Math.PI) / 180;
      return [cx + Math.cos(radians) * radius, cy + Math.sin(radians) * radius, angle + 90];
    });
  return [...ring(8, 168, 12), ...ring(4, 68, 40)];
}

function drawBoard(sheet: Sheet): void {
  const board = trace('70,150 1520,110 1545,920 1500,960 110,985 60,940');
  sheet.cover(moved(board, 14, 18), palette.blueMid);
  sheet.solid(board, palette.sand, 5);
  for (let y = 190; y < 960; y += 34) {
    const wave = sheet.dice() * 22;
    sheet.curve(
      [
        [90, y],
        [400, y - wave],
        [820, y + wave * 0.6],
        [1200, y - 14],
        [1510, y - 26 + wave],
      ],
      1.3,
      palette.stone,
    );
  }
  sheet.round(ellipse(1440, 180, 24, 24), palette.bluePale, 3);
}

function drawFlour(sheet: Sheet): void {
  for (let i = 0; i < 420; i += 1) {
    const y = 140 + sheet.dice() * 820;
    const x = 805 + (sheet.dice() + sheet.dice() - 1) * 46 + Math.sin(y / 90) * 12;
    const size = 2 + sheet.dice() * 6;
    sheet.cover(ellipse(x, y, size, size * 0.8), palette.paper);
  }
}

function drawPlate(sheet: Sheet, [cx, cy]: Point): void {
  sheet.cover(ellipse(cx + 14, cy + 20, 308, 300), palette.stone);
  sheet.round(ellipse(cx, cy, 305, 297), palette.paper, 5);
  sheet.line([...ellipse(cx, cy, 236, 229), [cx + 236, cy]], 2.4);
  sheet.line([...ellipse(cx, cy, 288, 280), [cx + 288, cy]], 3.4, palette.blue);
  sheet.hatch([...arc(cx, cy, 236, 229, 120, 250), ...arc(cx, cy, 205, 198, 250, 120)], {
    angle: 45,
    gap: 12,
    weight: 1.5,
  });
  sheet.hatch([...arc(cx, cy, 300, 292, -20, 70), ...arc(cx, cy, 268, 260, 70, -20)], {
    angle: -40,
    gap: 11,
    weight: 1.5,
  });
}

/** A triangle with a full belly, two corners meeting, sauce over it. */
function drawPansoto(sheet: Sheet, [x, y]: Point, angle: number): void {
  const put = (points: readonly Point[]) => turned(moved(points, x, y), [x, y], angle);
  sheet.round(put(trace('-62,34 -34,-6 0,-46 34,-6 62,34 30,44 0,48 -30,44')), palette.sandPale, 3.4);
  sheet.curve(put(trace('-40,26 -22,-4 0,-22 22,-4 40,26')), 2);
  sheet.hatch(put(trace('4,-18 26,0 42,28 8,34')), { angle: angle + 60, gap: 8, weight: 1.5 });
  for (let i = 0; i < 5; i += 1) {
    const at = put([[-46 + i * 22, 37]])[0] as Point;
    sheet.line([at, [at[0] + 3, at[1] + 6]], 1.6);
  }
  const sauce = put(trace('-20,-8 2,-26 20,-8 14,10 4,22 -12,14'));
  sheet.cover(sauce, palette.stone);
  for (let i = 0; i < 4; i += 1) {
    const crumb = put([[-10 + sheet.dice() * 24, -12 + sheet.dice() * 28]])[0] as Point;
    sheet.cover(ellipse(crumb[0], crumb[1], 3.6, 3), palette.ink);
  }
}

/** A half moon with pleats along its back. */
function drawDumpling(sheet: Sheet, [x, y]: Point, angle: number): void {
  const put = (points: readonly Point[]) => turned(moved(points, x, y), [x, y], angle);
  sheet.round(
    put([...arc(0, 20, 66, 62, 180, 360), ...trace('50,34 20,28 -20,28 -50,34')]),
    palette.paper,
    3.4,
  );
  sheet.curve(put(trace('-54,4 -34,-20 0,-30 34,-20 54,4')), 1.8);
  for (let i = 0; i < 7; i += 1) {
    const spread = -48 + i * 16;
    sheet.curve(
      put([
        [spread, -2 - (48 - Math.abs(spread)) * 0.6],
        [spread * 0.9 + 4, 4 - (48 - Math.abs(spread)) * 0.34],
      ]),
      2.2,
    );
  }
  sheet.hatch(put(trace('-44,14 44,14 40,28 -40,28')), { angle: angle + 20, gap: 9, weight: 1.3 });
  const green = put(trace('-18,-4 0,-12 18,-4 10,6 -10,6'));
  sheet.cover(green, palette.bluePale);
}

function drawRollingPin(sheet: Sheet): void {
  const put = (points: readonly Point[]) => turned(points, [800, 900], -7);
  sheet.cover(moved(put(box(560, 890, 480, 62)), 8, 14), palette.stone);
  sheet.solid(put(box(560, 880, 480, 62)), palette.paper, 4.4);
  sheet.hatch(put(box(560, 916, 480, 26)), { angle: -7, gap: 8, weight: 1.7 });
  sheet.solid(put(box(480, 898, 80, 26)), palette.blue, 3.4);
  sheet.solid(put(box(1040, 898, 80, 26)), palette.blue, 3.4);
}

function drawSaucer(sheet: Sheet): void {
  sheet.cover(ellipse(808, 226, 84, 82), palette.stone);
  sheet.round(ellipse(800, 216, 84, 80), palette.paper, 3.8);
  sheet.line(ellipse(800, 216, 58, 54), 2);
  for (let i = 0; i < 34; i += 1) {
    const [angle, far] = [sheet.dice() * Math.PI * 2, Math.sqrt(sheet.dice()) * 46];
    sheet.round(ellipse(800 + Math.cos(angle) * far, 216 + Math.sin(angle) * far, 6, 5.4), palette.red, 1.5);
  }
}
