import { box, moved, trace, turned, type Point } from './geometry';
import { palette } from './palette';
import { createSheet, type Sheet } from './sheet';

/** Swifts in the last light over slate roofs, seen from a roof. */
export function drawSwiftsRoofs(): string {
  const sheet = createSheet(611);
  sheet.cover(box(0, 0, 1600, 1067), palette.blueMist);
  drawEvening(sheet);
  drawRoofs(sheet);
  for (const [x, y, size, angle] of [
    [300, 230, 1.9, -24],
    [620, 130, 1.2, 12],
    [820, 330, 2.6, -38],
    [1120, 190, 1.5, 20],
    [1330, 360, 1.1, -10],
    [520, 430, 1.3, 30],
    [1020, 480, 0.9, -30],
    [160, 440, 0.9, 16],
    [1440, 120, 0.8, -20],
    [420, 90, 0.7, 8],
    [700, 520, 0.8, 40],
    [1240, 90, 0.6, -12],
  ] as const)
    drawSwift(sheet, [x, y], size, angle);
  return sheet.svg();
}

function drawEvening(sheet: Sheet): void {
  sheet.cover(trace('-10,560 1610,500 1610,1080 -10,1080'), palette.sandPale);
  for (let i = 0; i < 26; i += 1) {
    const [x, y] = [sheet.dice() * 1300, 470 + sheet.dice() * 130];
    sheet.stroke([x, y], [x + 120 + sheet.dice() * 240, y - 8], 1.5, palette.blueMid);
  }
  const hills = trace('-10,640 200,560 420,610 700,540 980,600 1260,530 1610,590');
  sheet.cover([...hills, [1610, 900], [-10, 900]], palette.bluePale);
  sheet.curve(hills, 2.2);
  sheet.hatch([...hills, [1610, 760], [-10, 760]], {
    angle: -30,
    gap: 24,
    weight: 1.1,
    colour: palette.blueMid,
  });
}

/** A gabled roof seen from above its ridge, slates in rows, a dark slot under the eaves where something nests. */
function drawRoof(sheet: Sheet, x: number, y: number, w: number, h: number, colour: string): void {
  const slope: Point[] = [
    [x, y],
    [x + w, y - w * 0.06],
    [x + w * 1.16, y + h],
    [x - w * 0.1, y + h + w * 0.04],
  ];
  const wall: Point[] = [
    [x - w * 0.07, y + h],
    [x + w * 1.13, y + h - 4],
    [x + w * 1.13, 1090],
    [x - w * 0.07, 1090],
  ];
  sheet.solid(wall, palette.paper, 3.4);
  sheet.hatch(
    [
      [x + w * 0.8, y + h],
      [x + w * 1.13, y + h],
      [x + w * 1.13, 1090],
      [x + w * 0.8, 1090],
    ],
    { angle: 64, gap: 11, weight: 1.7 },
  );
  for (let wx = x + 30; wx < x + w - 20; wx += 96) {
    sheet.cover(box(wx, y + h + 56, 34, 62), palette.ink);
    sheet.solid(box(wx - 18, y + h + 56, 18, 62), palette.blueMid, 2.2);
    sheet.solid(box(wx + 34, y + h + 56, 18, 62), palette.blueMid, 2.2);
    sheet.cover(box(wx + 2, y + h + 16, 22, 9), palette.ink);
  }
  sheet.solid(slope, colour, 4.4);
  const rows = Math.floor(h / 17);
  for (let row = 1; row < rows; row += 1) {
    const down = row / rows;
    const [left, right] = [x - w * 0.1 * down, x + w + w * 0.16 * down];
    const at = y + h * down;
    sheet.stroke([left + 4, at + 6 * down], [right - 4, at - w * 0.06 * (1 - down)], 1.7);
    for (let sx = left + (row % 2) * 15; sx < right - 12; sx += 30 + sheet.dice() * 5) {
      const drop = at - ((sx - left) / (right - left)) * w * 0.06 * (1 - down);
      sheet.stroke([sx, drop], [sx + 1, drop + h / rows - 2], 1.3);
    }
  }
  sheet.stroke([x - 6, y - 4], [x + w + 6, y - w * 0.06 - 4], 7, palette.paper);
  sheet.stroke([x - 6, y], [x + w + 6, y - w * 0.06], 3);
}

function drawChimney(sheet: Sheet, x: number, y: number, h: number): void {
  sheet.solid(box(x, y - h, 48, h), palette.sand, 3.6);
  sheet.hatch(box(x + 26, y - h, 22, h), { angle: 64, gap: 9, weight: 1.7 });
  sheet.solid(box(x - 7, y - h - 14, 62, 16), palette.paper, 3);
  for (const pot of [x + 4, x + 28])
    sheet.solid(
      [
        [pot, y - h - 14],
        [pot + 3, y - h - 42],
        [pot + 15, y - h - 42],
        [pot + 18, y - h - 14],
      ],
      palette.red,
      2.6,
    );
}

function drawRoofs(sheet: Sheet): void {
  drawRoof(sheet, 60, 650, 240, 80, palette.stone);
  drawRoof(sheet, 1160, 620, 320, 96, palette.stone);
  drawChimney(sheet, 1380, 640, 80);
  drawRoof(sheet, 420, 680, 330, 104, palette.blueMid);
  drawChimney(sheet, 480, 706, 86);
  drawRoof(sheet, 830, 730, 300, 110, palette.stone);
  drawRoof(sheet, -60, 800, 420, 130, palette.blueMid);
  drawChimney(sheet, 220, 830, 96);
  drawRoof(sheet, 1130, 790, 480, 140, palette.blue);
  drawRoof(sheet, 460, 860, 560, 150, palette.blue);
  drawChimney(sheet, 860, 884, 110);
  sheet.line(trace('640,860 640,640'), 5);
  for (const y of [660, 690, 720]) sheet.stroke([590, y + 4], [690, y - 4], 3);
}

/** A scythe with a short tail. */
function drawSwift(sheet: Sheet, [x, y]: Point, size: number, angle: number): void {
  const bird = trace(
    '0,-12 10,-9 30,-15 62,-8 92,14 112,40 84,22 54,12 22,10 12,16 10,34 18,52 4,42 -8,54 -6,34 -10,14 -28,8 -58,10 -88,20 -116,36 -94,10 -62,-10 -30,-15 -10,-9',
  );
  const placed = turned(
    moved(
      bird.map(([px, py]) => [px * size, py * size] as const),
      x,
      y,
    ),
    [x, y],
    angle,
  );
  sheet.cover(placed, size > 1.4 ? palette.ink : palette.blue);
  sheet.line([...placed, ...placed.slice(0, 2)], 1.6 + size * 0.5);
}
