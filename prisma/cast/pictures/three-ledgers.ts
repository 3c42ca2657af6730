import { box, ellipse, moved, trace, turned, type Point } from './geometry';
import { palette } from './palette';
import { createSheet, type Sheet } from './sheet';

/** Three ledgers in a stack, and what each was kept for: tea, buttons, a telephone case. */
export function drawThreeLedgers(): string {
  const sheet = createSheet(66);
  sheet.cover(box(0, 0, 1600, 620), palette.sandPale);
  drawShelves(sheet);
  sheet.cover(box(0, 620, 1600, 447), palette.sand);
  sheet.line(trace('-10,620 1610,620'), 4.4);
  for (let y = 650; y < 1067; y += 42)
    sheet.curve(
      [
        [-20, y],
        [500, y + 10 * sheet.dice()],
        [1000, y - 10 * sheet.dice()],
        [1620, y],
      ],
      1.5,
      palette.stone,
    );
  drawBook(sheet, 500, 800, 620, 104, palette.paper);
  drawBook(sheet, 530, 690, 570, 104, palette.blue);
  drawBook(sheet, 560, 590, 520, 92, palette.red);
  drawTea(sheet);
  drawButtons(sheet);
  drawCase(sheet);
  return sheet.svg();
}

function drawShelves(sheet: Sheet): void {
  for (const y of [190, 400]) {
    sheet.solid(box(-10, y, 1620, 22), palette.sand, 3);
    sheet.hatch(box(-10, y + 22, 1620, 26), { angle: 60, gap: 14, weight: 1.2, colour: palette.stone });
  }
  let x = 30;
  while (x < 1560) {
    const [w, h] = [44 + sheet.dice() * 70, 70 + sheet.dice() * 74];
    const upper = sheet.dice() > 0.3;
    if (upper) drawTin(sheet, x, 190, w, h);
    if (sheet.dice() > 0.25) drawParcel(sheet, x - 6, 400, w + 8, h);
    x += w + 14 + sheet.dice() * 20;
  }
}

function drawTin(sheet: Sheet, x: number, ground: number, w: number, h: number): void {
  const colours = [palette.paper, palette.bluePale, palette.stone, palette.blueMid];
  sheet.solid(box(x, ground - h, w, h), colours[Math.floor(sheet.dice() * 4)], 2.6);
  sheet.solid(box(x - 3, ground - h - 10, w + 6, 16), palette.paper, 2.4);
  sheet.hatch(box(x + w * 0.7, ground - h + 6, w * 0.3, h - 6), { angle: 70, gap: 8, weight: 1.3 });
  sheet.line(ellipse(x + w * 0.42, ground - h * 0.5, w * 0.2, w * 0.2), 2);
}

function drawParcel(sheet: Sheet, x: number, ground: number, w: number, h: number): void {
  sheet.solid(box(x, ground - h, w, h), palette.sandPale, 2.6);
  sheet.stroke([x + w / 2, ground - h], [x + w / 2, ground], 2.2);
  sheet.stroke([x, ground - h / 2], [x + w, ground - h / 2], 2.2);
  sheet.curve(
    [
      [x + w / 2 - 16, ground - h / 2 - 12],
      [x + w / 2, ground - h / 2],
      [x + w / 2 + 18, ground - h / 2 - 14],
    ],
    2.2,
  );
}

function drawBook(sheet: Sheet, x: number, y: number, w: number, h: number, colour: string): void {
  const slant = 58;
  sheet.cover(
    [
      [x - 8, y + h],
      [x + w + 30, y + h],
      [x + w + 60, y + h + 26],
      [x + 20, y + h + 26],
    ],
    palette.stone,
  );
  sheet.solid(
    [
      [x, y],
      [x + slant, y - 46],
      [x + w + slant, y - 46],
      [x + w, y],
    ],
    colour,
    4,
  );
  const pages: Point[] = [
    [x + 10, y + 10],
    [x + w, y + 10],
    [x + w, y + h - 10],
    [x + 10, y + h - 10],
  ];
  sheet.solid(pages, palette.paper, 2.4);
  for (let line = y + 16; line < y + h - 12; line += 8)
    sheet.stroke([x + 14, line + sheet.dice() * 3], [x + w - 4, line + sheet.dice() * 3], 1.1);
  sheet.solid(
    [
      [x + w, y],
      [x + w + slant, y - 46],
      [x + w + slant, y + h - 46],
      [x + w, y + h],
    ],
    palette.paper,
    3,
  );
  for (let line = 12; line < h - 8; line += 9)
    sheet.stroke([x + w + 2, y + line], [x + w + slant - 2, y + line - 44], 1.1);
  for (const edge of [y, y + h - 10]) sheet.solid(box(x - 6, edge, w + 8, 12), colour, 3);
  const spine: Point[] = [
    [x - 16, y + 4],
    [x + 8, y],
    [x + 8, y + h + 2],
    [x - 16, y + h - 4],
  ];
  sheet.solid(spine, colour, 3.6);
  for (const band of [0.25, 0.72]) sheet.stroke([x - 16, y + h * band], [x + 8, y + h * band], 4.4);
  if (colour === palette.red)
    sheet.solid(
      trace(`${x + 300},${y - 40} ${x + 380},${y - 42} ${x + 366},${y - 8} ${x + 288},${y - 8}`),
      palette.sand,
      2.4,
    );
}

function drawTea(sheet: Sheet): void {
  const twist = trace('180,900 210,760 300,730 390,766 420,900 300,926');
  sheet.cover(moved(twist, 14, 16), palette.stone);
  sheet.solid(twist, palette.paper, 4);
  sheet.hatch(trace('330,740 390,766 420,900 350,916'), { angle: 68, gap: 12, weight: 1.7 });
  sheet.solid(trace('262,734 270,690 300,706 334,686 338,740'), palette.paper, 3.4);
  sheet.line(trace('258,738 342,742'), 4, palette.red);
  for (let i = 0; i < 46; i += 1) {
    const [x, y] = [150 + sheet.dice() * 300, 930 + sheet.dice() * 70];
    sheet.curve(
      [
        [x, y],
        [x + 8, y - 5 + sheet.dice() * 10],
        [x + 18, y + 2],
      ],
      3,
    );
  }
}

function drawButtons(sheet: Sheet): void {
  const card = turned(box(1210, 820, 280, 170), [1350, 900], -6);
  sheet.cover(moved(card, 12, 14), palette.stone);
  sheet.solid(card, palette.bluePale, 3.6);
  for (let i = 0; i < 15; i += 1) {
    const [spot] = turned([[1246 + (i % 5) * 52, 858 + Math.floor(i / 5) * 48]], [1350, 900], -6);
    if (!spot) continue;
    const [x, y] = spot;
    sheet.round(ellipse(x, y, 19, 18), palette.paper, 2.6);
    sheet.line(ellipse(x, y, 12, 11), 1.3);
    for (const [dx, dy] of trace('-4,-4 4,-4 -4,4 4,4'))
      sheet.cover(ellipse(x + dx, y + dy, 2, 2), palette.ink);
  }
}

function drawCase(sheet: Sheet): void {
  const put = (points: readonly Point[]) => turned(moved(points, 1340, 660), [1340, 660], 12);
  sheet.cover(
    moved(put(trace('-64,-116 -50,-130 50,-130 64,-116 64,116 50,130 -50,130 -64,116')), 12, 14),
    palette.stone,
  );
  sheet.round(put(trace('-64,-116 -50,-130 50,-130 64,-116 64,116 50,130 -50,130 -64,116')), palette.blue, 4);
  sheet.round(put(trace('-48,-108 -42,-114 -4,-114 2,-108 2,-64 -4,-58 -42,-58 -48,-64')), palette.paper, 3);
  sheet.hatch(put(trace('20,-120 52,-120 56,120 30,120')), {
    angle: 80,
    gap: 11,
    weight: 1.8,
    colour: palette.blueMid,
  });
}
