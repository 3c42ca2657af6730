import { box, ellipse, mix, trace, type Point } from './geometry';
import { palette } from './palette';
import { createSheet, type Sheet } from './sheet';
import { drawWater } from './water';

/** A ship-to-shore crane on the deck of a heavy-lift ship, a little taller than the viaduct in front of her. */
export function drawQuayCrane(): string {
  const sheet = createSheet(41);
  sheet.cover(box(0, 0, 1600, 800), palette.sandPale);
  drawHills(sheet);
  sheet.cover(box(0, 800, 1600, 267), palette.blueMist);
  drawWater(sheet, 806, 1060);
  drawViaduct(sheet);
  drawShip(sheet);
  drawCrane(sheet);
  for (const [x, y] of trace('1010,470 1070,440 930,520'))
    sheet.curve(
      [
        [x - 22, y - 6],
        [x - 9, y - 12],
        [x, y],
        [x + 10, y - 12],
        [x + 24, y - 4],
      ],
      2.4,
    );
  return sheet.svg();
}

function drawHills(sheet: Sheet): void {
  const ridge: Point[] = trace('0,640 150,560 330,610 520,540 760,620 1010,560 1240,600 1600,520');
  const hill: Point[] = [...ridge, [1600, 800], [0, 800]];
  sheet.cover(hill, palette.sand);
  sheet.curve(ridge, 2.2);
  sheet.hatch(hill, { angle: -28, gap: 26, weight: 1.1, colour: palette.stone });
  for (let i = 0; i < 60; i += 1) {
    const x = 20 + sheet.dice() * 900;
    const y = 690 + sheet.dice() * 70;
    const [w, h] = [22 + sheet.dice() * 26, 24 + sheet.dice() * 36];
    const house: Point[] = [
      [x, y],
      [x + w / 2, y - 9],
      [x + w, y],
      [x + w, y + h],
      [x, y + h],
    ];
    sheet.solid(house, sheet.dice() > 0.7 ? palette.bluePale : palette.paper, 1.4);
    for (let door = x + 5; door < x + w - 4; door += 8) sheet.stroke([door, y + 8], [door, y + 13], 1.6);
  }
  sheet.line(trace('0,800 1600,800'), 2.2);
}

function drawShip(sheet: Sheet): void {
  const hull: Point[] = trace('150,806 1010,806 1080,770 1020,900 230,900 176,872');
  sheet.cover(hull);
  sheet.tint(hull, palette.blue);
  sheet.edges(hull, 4);
  sheet.line(trace('195,862 1036,862'), 3, palette.paper);
  sheet.solid(box(178, 690, 120, 114), palette.paper, 3.4);
  sheet.solid(box(166, 650, 144, 42), palette.paper, 3.4);
  for (let x = 180; x < 300; x += 22) sheet.cover(box(x, 662, 13, 18), palette.blue);
  for (let y = 716; y < 800; y += 28)
    for (let x = 194; x < 286; x += 26) sheet.solid(box(x, y, 12, 11), palette.blueMid, 1.4);
  sheet.solid(box(210, 590, 42, 60), palette.red, 3);
  sheet.hatch(box(252, 690, 46, 114), { angle: 60, gap: 8, weight: 1.3 });
}

function brace(sheet: Sheet, a: Point, b: Point, c: Point, d: Point, bays: number, weight: number): void {
  for (let i = 0; i < bays; i += 1) {
    const [from, to] = i % 2 === 0 ? ([a, c] as const) : ([c, a] as const);
    const [fromEnd, toEnd] = i % 2 === 0 ? ([b, d] as const) : ([d, b] as const);
    sheet.line([mix(from, fromEnd, i / bays), mix(to, toEnd, (i + 1) / bays)], weight);
  }
}

function drawCrane(sheet: Sheet): void {
  for (const [foot, head] of trace('470,520 760,730')) {
    const leg: Point[] = [
      [foot, 800],
      [foot + 34, 800],
      [head + 26, 330],
      [head, 330],
    ];
    sheet.solid(leg, palette.bluePale, 4.2);
    sheet.hatch(
      [
        [foot + 18, 800],
        [foot + 34, 800],
        [head + 26, 330],
        [head + 14, 330],
      ],
      { angle: 20, gap: 9, weight: 1.4 },
    );
    sheet.solid(box(foot - 24, 786, 84, 18), palette.ink, 3);
  }
  sheet.line(trace('500,640 752,420'), 4);
  sheet.line(trace('748,640 520,420'), 4);
  sheet.solid(box(488, 628, 276, 20), palette.bluePale, 3.4);
  sheet.solid(box(330, 300, 780, 34), palette.paper, 4);
  brace(sheet, [330, 300], [1110, 300], [330, 334], [1110, 334], 26, 1.9);
  sheet.solid(box(350, 236, 150, 66), palette.blue, 4);
  sheet.solid(box(800, 336, 58, 44), palette.paper, 3);
  sheet.cover(box(808, 344, 30, 26), palette.blueMid);
  const apex: Point = [690, 66];
  for (const end of trace('560,300 740,300')) sheet.line([end, apex], 5);
  sheet.line(trace('602,236 726,236'), 3.2);
  for (const end of trace('372,300 930,300 1096,300')) sheet.line([apex, end], 2.2);
  sheet.line([apex, [690, 34]], 3);
  sheet.cover(box(681, 16, 18, 20), palette.red);
  sheet.line(trace('829,380 829,560'), 1.6);
  sheet.line(trace('843,380 843,560'), 1.6);
  sheet.solid(box(806, 558, 62, 14), palette.ink, 2.4);
}

/** Behind ship and crane, so that the eye can measure the one against the other. */
function drawViaduct(sheet: Sheet): void {
  for (const [x, w] of trace('34,58 1296,66')) {
    const pier: Point[] = [
      [x, 168],
      [x + w, 166],
      [x + w + 12, 948],
      [x - 12, 944],
    ];
    sheet.solid(pier, palette.sand, 4.4);
    sheet.hatch(
      [
        [x + w * 0.55, 168],
        [x + w, 166],
        [x + w + 12, 948],
        [x + w * 0.5, 946],
      ],
      { angle: -58, gap: 11, weight: 1.8 },
    );
    sheet.solid(box(x - 20, 160, w + 40, 24), palette.paper, 3.6);
  }
  sheet.solid(trace('-20,118 1620,100 1620,158 -20,170'), palette.paper, 4.6);
  sheet.hatch(trace('-20,146 1620,132 1620,158 -20,170'), { angle: -68, gap: 9, weight: 1.6 });
  for (let x = 8; x < 1600; x += 44) sheet.stroke([x, 118 - x * 0.011], [x, 90 - x * 0.011], 1.9);
  sheet.line(trace('-10,90 1610,72'), 2.4);
  for (const [x, colour] of [
    [180, palette.blueMid],
    [404, palette.paper],
    [1120, palette.bluePale],
  ] as const) {
    const y = 116 - x * 0.011;
    sheet.solid(
      [
        [x, y - 10],
        [x + 4, y - 30],
        [x + 22, y - 32],
        [x + 34, y - 52],
        [x + 84, y - 53],
        [x + 100, y - 30],
        [x + 118, y - 24],
        [x + 120, y - 9],
      ],
      colour,
      2.8,
    );
    sheet.solid(
      [
        [x + 38, y - 46],
        [x + 58, y - 47],
        [x + 58, y - 32],
        [x + 30, y - 31],
      ],
      palette.blueMid,
      1.6,
    );
    for (const wheel of [x + 28, x + 94]) sheet.round(ellipse(wheel, y - 8, 11, 11), palette.ink, 2.4);
  }
}
