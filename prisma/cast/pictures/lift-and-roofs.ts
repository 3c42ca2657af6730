import { box, ellipse, trace, type Point } from './geometry';
import { palette } from './palette';
import { createSheet, type Sheet } from './sheet';

/** Slate roofs climbing a slope, the public lift's tower standing clear of them, steps winding beside it. */
export function drawLiftAndRoofs(): string {
  const sheet = createSheet(77);
  sheet.cover(box(0, 0, 1600, 1067), palette.blueMist);
  drawHarbourBelow(sheet);
  drawSlope(sheet, 0, 6);
  drawTower(sheet);
  drawSlope(sheet, 6, 9);
  drawNearRoofs(sheet);
  return sheet.svg();
}

function drawHarbourBelow(sheet: Sheet): void {
  sheet.cover(box(0, 380, 720, 200), palette.bluePale);
  sheet.line(trace('0,380 760,378'), 2);
  for (let i = 0; i < 36; i += 1) {
    const [x, y] = [sheet.dice() * 640, 396 + sheet.dice() * 150];
    sheet.stroke([x, y], [x + 30 + sheet.dice() * 60, y], 1.4, palette.blue);
  }
  sheet.line(trace('110,400 110,270'), 10, palette.paper);
  sheet.edges(trace('102,400 106,280 114,280 118,400'), 1.8);
  sheet.cover(ellipse(110, 270, 8, 8), palette.red);
  sheet.line(trace('50,404 200,404'), 4);
  for (const x of [330, 420]) {
    sheet.stroke([x, 400], [x + 12, 310], 2.4);
    sheet.stroke([x + 34, 400], [x + 22, 310], 2.4);
    sheet.stroke([x - 40, 312], [x + 90, 306], 2.4);
    sheet.line(
      [
        [x + 16, 308],
        [x + 20, 270],
        [x + 88, 306],
      ] as Point[],
      1.4,
    );
  }
}

function drawHouse(
  sheet: Sheet,
  x: number,
  ground: number,
  width: number,
  height: number,
  wall: string,
): void {
  const top = ground - height;
  const front = box(x, top, width, height);
  sheet.solid(front, wall, 2.6);
  const shade = box(x + width * 0.74, top, width * 0.26, height);
  sheet.hatch(shade, { angle: 64, gap: 9, weight: 1.3 });
  const rise = width * 0.26;
  const roof: Point[] = [
    [x - 10, top],
    [x + width * 0.3, top - rise],
    [x + width * 0.74, top - rise],
    [x + width + 10, top],
  ];
  sheet.solid(roof, palette.stone, 3);
  for (let y = top - rise + 9; y < top - 4; y += 9)
    sheet.stroke([x + 4 + (top - y) * 0.9, y], [x + width - 4 - (top - y) * 0.5, y], 1.2);
  const chimney = x + width * (0.34 + sheet.dice() * 0.3);
  sheet.solid(box(chimney, top - rise - 20, 16, 26), palette.paper, 2);
  for (let wy = top + 24; wy < ground - 30; wy += 50)
    for (let wx = x + 18; wx < x + width - 26; wx += 42) drawWindow(sheet, wx, wy);
}

function drawWindow(sheet: Sheet, x: number, y: number): void {
  sheet.cover(box(x, y, 17, 26), palette.ink);
  if (sheet.dice() > 0.35) {
    sheet.solid(box(x - 8, y, 8, 26), palette.blueMid, 1.3);
    sheet.solid(box(x + 17, y, 8, 26), palette.blueMid, 1.3);
  }
  sheet.stroke([x - 8, y + 29], [x + 25, y + 29], 1.8);
}

function drawSlope(sheet: Sheet, from: number, to: number): void {
  const walls = [palette.paper, palette.sandPale, palette.sand, palette.paper];
  for (let row = from; row < to; row += 1)
    for (let x = 420 - row * 70 + (row % 2) * 40; x < 1640; x += 128 + sheet.dice() * 40) {
      const ground = 520 + row * 84 - Math.max(0, x - 620) * 0.26;
      const wall = walls[Math.floor(sheet.dice() * 4)] ?? palette.paper;
      drawHouse(sheet, x, ground, 96 + sheet.dice() * 50, 120 + sheet.dice() * 70, wall);
    }
}

function drawTower(sheet: Sheet): void {
  const shaft = box(700, 190, 104, 700);
  sheet.solid(shaft, palette.paper, 5);
  sheet.hatch(box(768, 190, 36, 700), { angle: 60, gap: 10, weight: 2 });
  for (let y = 260; y < 880; y += 66) {
    sheet.stroke([700, y], [804, y], 2.2);
    sheet.solid(box(716, y + 14, 40, 38), palette.bluePale, 1.8);
  }
  const car = box(716, 538, 40, 40);
  sheet.cover(car, palette.red);
  sheet.edges(car, 2.6);
  const cap = trace('676,190 828,190 810,146 694,146');
  sheet.solid(cap, palette.blue, 4.4);
  sheet.solid(box(690, 92, 124, 54), palette.paper, 4);
  for (let x = 700; x < 806; x += 22) sheet.cover(box(x, 102, 15, 34), palette.blueMid);
  sheet.solid(trace('680,92 824,92 752,50'), palette.blue, 4);
  sheet.line(trace('752,50 752,18'), 3);
  const bridge = trace('804,196 1120,196 1120,222 804,222');
  sheet.solid(bridge, palette.paper, 4);
  for (let x = 812; x < 1120; x += 20) sheet.stroke([x, 196], [x, 172], 1.6);
  sheet.line(trace('804,172 1120,172'), 2.4);
  for (const x of [890, 1000, 1110]) sheet.stroke([x, 222], [x - 14, 268], 3.4);
  for (const x of [868, 960]) {
    sheet.stroke([x, 194], [x, 164], 5);
    sheet.cover(ellipse(x, 156, 6, 7), palette.ink);
  }
}

function drawNearRoofs(sheet: Sheet): void {
  const roof = trace('-20,1067 -20,900 180,800 420,890 560,1067');
  sheet.solid(roof, palette.blue, 5);
  for (let i = 0; i < 10; i += 1) {
    const y = 840 + i * 24;
    for (let x = -10 + (i % 2) * 18; x < 540; x += 38) {
      if (y < 806 + Math.abs(x - 180) * 0.44) continue;
      sheet.curve(
        [
          [x, y],
          [x + 4, y + 20],
          [x + 30, y + 20],
          [x + 34, y],
        ] as Point[],
        1.7,
        palette.bluePale,
      );
    }
  }
  sheet.solid(box(290, 770, 54, 96), palette.sand, 4);
  sheet.hatch(box(320, 770, 24, 96), { angle: 60, gap: 8, weight: 1.8 });
  sheet.solid(box(282, 756, 70, 16), palette.paper, 3);
  const terrace = trace('980,1067 980,930 1620,880 1620,1067');
  sheet.solid(terrace, palette.sand, 5);
  sheet.line(trace('1030,900 1030,800'), 3);
  sheet.line(trace('1500,872 1500,760'), 3);
  sheet.curve(trace('1030,806 1160,826 1320,812 1500,768'), 1.8);
  for (const [x, y, w, h, colour] of [
    [1090, 818, 44, 62, palette.paper],
    [1160, 822, 66, 50, palette.bluePale],
    [1250, 818, 40, 72, palette.red],
    [1330, 808, 84, 58, palette.paper],
  ] as const)
    sheet.solid(
      trace(`${x},${y} ${x + w},${y - 3} ${x + w + 4},${y + h} ${x - 3},${y + h + 3}`),
      colour,
      2.4,
    );
  sheet.hatch(trace('980,990 1620,960 1620,1067 980,1067'), { angle: 40, gap: 14, weight: 1.8 });
}
