import { box, ellipse, moved, trace, turned, type Point } from './geometry';
import { palette } from './palette';
import { createSheet, type Sheet } from './sheet';

/** A cork board of old forms, each ruled in its own way, and the new sheet laid over them with a pen. */
export function drawCrewList(): string {
  const sheet = createSheet(31);
  sheet.cover(box(0, 0, 1600, 1067), palette.sand);
  for (let i = 0; i < 900; i += 1) {
    const [x, y] = [sheet.dice() * 1600, sheet.dice() * 1067];
    sheet.cover(
      ellipse(x, y, 1.5 + sheet.dice() * 4, 1.5 + sheet.dice() * 3),
      sheet.dice() > 0.5 ? palette.stone : palette.sandPale,
    );
  }
  drawForm(sheet, [250, 330], -8, palette.paper, 13);
  drawForm(sheet, [1360, 300], 7, palette.bluePale, 22);
  drawForm(sheet, [300, 800], 5, palette.bluePale, 17);
  drawForm(sheet, [1330, 800], -6, palette.paper, 31);
  drawNewSheet(sheet);
  drawPen(sheet);
  return sheet.svg();
}

function drawForm(sheet: Sheet, [cx, cy]: Point, angle: number, colour: string, rows: number): void {
  const put = (points: readonly Point[]) => turned(moved(points, cx, cy), [cx, cy], angle);
  sheet.cover(moved(put(box(-190, -250, 380, 500)), 10, 14), palette.stone);
  sheet.solid(put(box(-190, -250, 380, 500)), colour, 3.2);
  sheet.line(put(trace('-160,-218 -20,-218')), 5);
  const step = 420 / rows;
  for (let i = 0; i < rows; i += 1) {
    const y = -180 + i * step;
    sheet.line(
      put([
        [-160, y],
        [160, y],
      ]),
      1.4,
    );
    const words = 30 + sheet.dice() * 60;
    sheet.curve(
      put([
        [-150, y + step * 0.5],
        [-150 + words * 0.4, y + step * 0.44],
        [-150 + words, y + step * 0.52],
      ]),
      2,
    );
    if (i % 3 === 0)
      sheet.line(
        put([
          [20, y + step * 0.5],
          [20 + sheet.dice() * 110, y + step * 0.5],
        ]),
        1.8,
        palette.blue,
      );
  }
  for (const x of [-40, 60, 120].slice(0, 1 + (rows % 3)))
    sheet.line(
      put([
        [x, -180],
        [x, 226],
      ]),
      1.4,
    );
  const [pin] = put([[0, -232]]);
  if (pin) sheet.round(ellipse(pin[0], pin[1], 13, 13), palette.ink, 3);
  if (rows === 31) {
    const stamp = put(ellipse(90, 150, 60, 60));
    sheet.line([...stamp, ...stamp.slice(0, 2)], 4, palette.red);
    sheet.line(put(ellipse(90, 150, 44, 44)), 2, palette.red);
    sheet.line(put(trace('40,160 140,138')), 6, palette.red);
  }
}

function drawNewSheet(sheet: Sheet): void {
  const put = (points: readonly Point[]) => turned(moved(points, 800, 530), [800, 530], 1.6);
  sheet.cover(moved(put(box(-290, -420, 580, 840)), 16, 20), palette.stone);
  sheet.cover(put(box(-290, -420, 580, 840)));
  sheet.edges(put(box(-290, -420, 580, 840)), 4.6);
  sheet.line(put(trace('-240,-362 20,-362')), 11);
  sheet.line(put(trace('-240,-330 -70,-330')), 4, palette.blue);
  drawLighthouseMark(sheet, put);
  let filled = 0;
  for (let row = 0; row < 6; row += 1)
    for (let column = 0; column < 3; column += 1) {
      if (filled === 17) break;
      filled += 1;
      const [x, y] = [-244 + column * 166, -270 + row * 104];
      sheet.edges(put(box(x, y, 152, 84)), 2.4);
      sheet.line(
        put([
          [x + 10, y + 16],
          [x + 40 + sheet.dice() * 50, y + 16],
        ]),
        2.4,
        palette.stone,
      );
      scrawl(sheet, put, x + 14, y + 58, 60 + sheet.dice() * 62);
    }
  sheet.line(put(trace('-240,384 244,384')), 2);
  sheet.curve(put(trace('60,376 84,336 96,380 120,346 134,380 160,352 176,378 230,362')), 3, palette.blue);
  for (const x of [-262, 262]) {
    const [pin] = put([[x, -396]]);
    if (pin) sheet.round(ellipse(pin[0], pin[1], 14, 14), palette.red, 3);
  }
}

function drawLighthouseMark(sheet: Sheet, put: (points: readonly Point[]) => Point[]): void {
  sheet.solid(put(trace('196,-310 202,-366 226,-366 232,-310')), palette.blue, 2.4);
  sheet.solid(put(trace('198,-366 230,-366 214,-386')), palette.blue, 2.2);
  sheet.line(put(trace('236,-362 258,-370')), 2.2);
  sheet.line(put(trace('192,-362 172,-370')), 2.2);
}

function scrawl(
  sheet: Sheet,
  put: (points: readonly Point[]) => Point[],
  x: number,
  y: number,
  width: number,
): void {
  const stroke: Point[] = [];
  for (let at = 0; at < width; at += 7)
    stroke.push([x + at, y - (sheet.dice() > 0.75 ? 18 : 7) * (at % 14 === 0 ? 1 : 0)]);
  sheet.curve(put(stroke), 2.2, palette.blue);
}

function drawPen(sheet: Sheet): void {
  const put = (points: readonly Point[]) => turned(moved(points, 1064, 880), [1064, 880], 38);
  sheet.cover(moved(put(trace('0,-12 250,-15 250,15 0,12')), 14, 18), palette.stone);
  sheet.solid(put(trace('60,-16 270,-16 284,0 270,16 60,16')), palette.ink, 3.4);
  sheet.solid(put(trace('60,-13 60,13 14,7 -24,0 14,-7')), palette.paper, 3);
  sheet.line(put(trace('-24,0 36,0')), 1.8);
  sheet.line(put(trace('150,-10 258,-10')), 3, palette.blueMid);
  sheet.solid(put(box(128, -17, 14, 34)), palette.sand, 2.4);
}
