import { box, ellipse, moved, trace, turned, type Point } from './geometry';
import { palette } from './palette';
import { createSheet, type Sheet } from './sheet';

/** Crates of fish in rows under hanging lamps; buyers along the wall, every face lit from below by a screen. */
export function drawFishAuction(): string {
  const sheet = createSheet(404);
  sheet.cover(box(0, 0, 1600, 1067), palette.blueMid);
  drawHall(sheet);
  for (let i = 0; i < 15; i += 1) drawBuyer(sheet, 70 + i * 106, 470 + (i % 3) * 12);
  sheet.cover(trace('-10,640 1610,640 1610,1080 -10,1080'), palette.bluePale);
  sheet.line(trace('-10,640 1610,634'), 7, palette.sand);
  sheet.line(trace('-10,648 1610,642'), 2);
  for (const [row, y, size] of [
    [0, 690, 0.72],
    [1, 800, 0.9],
    [2, 940, 1.12],
  ] as const)
    for (let x = -60 - row * 70; x < 1640; x += 262 * size) drawCrate(sheet, x, y, size);
  return sheet.svg();
}

function drawHall(sheet: Sheet): void {
  sheet.cover(box(0, 0, 1600, 210), palette.blue);
  for (let x = -100; x < 1700; x += 200) {
    sheet.stroke([x, 0], [x + 60, 210], 4);
    sheet.stroke([x + 200, 0], [x + 60, 210], 2.4);
  }
  sheet.line(trace('-10,210 1610,210'), 4);
  sheet.hatch(box(-10, 214, 1620, 250), { angle: 88, gap: 30, weight: 1.4, colour: palette.blue });
  for (const x of [250, 620, 990, 1360]) {
    sheet.cover(
      [
        [x - 60, 268],
        [x + 60, 268],
        [x + 210, 640],
        [x - 210, 640],
      ],
      palette.blueMist,
    );
    sheet.stroke([x, 120], [x, 220], 2.4);
    sheet.solid(
      [
        [x - 20, 220],
        [x + 20, 220],
        [x + 68, 268],
        [x - 68, 268],
      ],
      palette.ink,
      3,
    );
    sheet.cover(ellipse(x, 270, 36, 7), palette.paper);
  }
  const dial = ellipse(805, 150, 66, 66);
  sheet.round(dial, palette.paper, 5);
  for (let i = 0; i < 12; i += 1) {
    const angle = (i / 12) * Math.PI * 2;
    sheet.stroke(
      [805 + Math.cos(angle) * 50, 150 + Math.sin(angle) * 50],
      [805 + Math.cos(angle) * 58, 150 + Math.sin(angle) * 58],
      2.6,
    );
  }
  sheet.line(trace('805,150 834,168'), 5);
  sheet.line(trace('805,150 830,104'), 3.4);
}

function drawBuyer(sheet: Sheet, x: number, y: number): void {
  const coats = [palette.blue, palette.ink, palette.stone, palette.sand];
  const coat = coats[Math.floor(sheet.dice() * coats.length)] ?? palette.blue;
  const body = moved(trace('-44,190 -46,70 -34,40 0,30 34,40 46,70 44,190'), x, y);
  sheet.round(body, coat, 3);
  const lean = 4 + sheet.dice() * 6;
  sheet.round(ellipse(x + lean, y + 6, 23, 28), palette.sandPale, 2.8);
  const hat = moved(trace('-25,0 -22,-22 0,-30 22,-22 26,-2'), x + lean, y);
  sheet.solid(hat, sheet.dice() > 0.5 ? palette.ink : palette.blue, 2.4);
  sheet.curve(
    [
      [x + lean - 8, y + 10],
      [x + lean - 3, y + 12],
      [x + lean + 1, y + 10],
    ],
    1.8,
  );
  sheet.curve(
    [
      [x + lean + 7, y + 10],
      [x + lean + 11, y + 12],
      [x + lean + 15, y + 10],
    ],
    1.8,
  );
  const phone = turned(box(x + lean - 5, y + 78, 24, 36), [x, y + 90], 12);
  sheet.solid(phone, sheet.dice() > 0.88 ? palette.red : palette.paper, 2.6);
  sheet.curve(
    [
      [x - 38, y + 84],
      [x - 22, y + 116],
      [x + 4, y + 110],
    ],
    3,
    coat === palette.ink ? palette.stone : palette.ink,
  );
  sheet.curve(
    [
      [x + 42, y + 84],
      [x + 36, y + 112],
      [x + 20, y + 112],
    ],
    3,
    coat === palette.ink ? palette.stone : palette.ink,
  );
}

function drawCrate(sheet: Sheet, x: number, y: number, size: number): void {
  const [w, h] = [246 * size, 76 * size];
  sheet.solid(
    [
      [x + 16, y],
      [x + w - 16, y],
      [x + w, y + h * 0.62],
      [x, y + h * 0.62],
    ],
    palette.paper,
    3,
  );
  for (let i = 0; i < 60; i += 1) {
    const ice = ellipse(x + 26 + sheet.dice() * (w - 52), y + 6 + sheet.dice() * h * 0.5, 5, 3.6);
    sheet.line(ice, 1, palette.blueMid);
  }
  for (let i = 0; i < 5; i += 1) drawFish(sheet, x + 44 * size + i * 42 * size, y + h * 0.3, size);
  const front: Point[] = [
    [x, y + h * 0.62],
    [x + w, y + h * 0.62],
    [x + w - 8, y + h * 1.18],
    [x + 8, y + h * 1.18],
  ];
  sheet.solid(front, palette.blue, 3.4);
  sheet.hatch(front, { angle: 2, gap: 10 * size, weight: 1.4, colour: palette.blueMid });
  sheet.solid(box(x + w * 0.38, y + h * 0.78, w * 0.24, 22 * size), palette.paper, 2);
}

function drawFish(sheet: Sheet, x: number, y: number, size: number): void {
  const put = (points: readonly Point[]) =>
    turned(
      points.map(([px, py]) => [x + px * size, y + py * size] as const),
      [x, y],
      62 + sheet.dice() * 10,
    );
  const body = put(trace('-40,0 -26,-11 0,-14 24,-8 36,-2 50,-12 48,0 50,12 36,3 24,8 0,13 -26,10'));
  sheet.round(body, sheet.dice() > 0.5 ? palette.sand : palette.bluePale, 2.6);
  sheet.curve(put(trace('-24,-9 -20,0 -24,9')), 1.8);
  sheet.curve(put(trace('-14,0 6,-3 28,0')), 1.4);
  const [eye] = put(trace('-32,-2 0,0'));
  if (eye) sheet.cover(ellipse(eye[0], eye[1], 3, 3), palette.ink);
}
