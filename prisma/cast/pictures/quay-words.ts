import { box, ellipse, moved, spline, trace, turned, type Point } from './geometry';
import { palette } from './palette';
import { createSheet, type Sheet } from './sheet';

/** A docker's tools as a plate in a dictionary: hook, sling round a bale, hand hook, shackle; index cards below. */
export function drawQuayWords(): string {
  const sheet = createSheet(1140);
  sheet.cover(box(0, 0, 1600, 1067), palette.paper);
  drawHook(sheet);
  drawBale(sheet);
  drawHandHook(sheet);
  drawShackle(sheet);
  drawCards(sheet);
  return sheet.svg();
}

function rope(sheet: Sheet, points: readonly Point[], thick: number): void {
  const path = spline(points);
  sheet.line(path, thick + 7);
  sheet.line(path, thick, palette.sand);
  for (let i = 2; i < path.length - 1; i += 1) {
    const [x, y] = path[i] as Point;
    const [px, py] = path[i - 1] as Point;
    const run = Math.hypot(x - px, y - py) || 1;
    const normal: Point = [(-(y - py) / run) * thick * 0.5, ((x - px) / run) * thick * 0.5];
    sheet.line(
      [
        [px + normal[0], py + normal[1]],
        [x - normal[0], y - normal[1]],
      ] as Point[],
      2,
    );
  }
}

function drawHook(sheet: Sheet): void {
  rope(sheet, trace('330,-20 330,70 330,150'), 20);
  sheet.cover(ellipse(346, 226, 78, 84), palette.stone);
  sheet.round(ellipse(336, 214, 78, 84), palette.blue, 5);
  sheet.round(ellipse(336, 214, 30, 32), palette.paper, 4);
  sheet.hatch(trace('360,140 410,190 404,260 350,296'), {
    angle: 60,
    gap: 11,
    weight: 2,
    colour: palette.bluePale,
  });
  const outer = trace(
    '316,296 356,296 362,380 420,430 446,510 410,600 326,630 236,596 206,520 222,500 252,520',
  );
  const inner = trace('258,528 280,568 330,584 380,556 396,504 374,454 324,420 312,380');
  const hook = [...spline(outer), ...spline(inner)];
  sheet.cover(moved(hook, 12, 14), palette.sand);
  sheet.round(hook, palette.bluePale, 5.4);
  sheet.hatch(spline(trace('400,420 440,500 410,596 330,626 330,588 384,556 398,504 376,452')), {
    angle: 30,
    gap: 10,
    weight: 2,
  });
  sheet.line(trace('222,500 216,470'), 4);
}

function drawBale(sheet: Sheet): void {
  for (const side of [-1, 1])
    rope(
      sheet,
      [
        [800, -20],
        [800 + side * 30, 120],
        [800 + side * 130, 300],
      ],
      16,
    );
  const bale = trace('640,300 960,290 990,360 980,560 940,620 660,624 616,556 612,364');
  sheet.cover(moved(bale, 14, 18), palette.sand);
  sheet.round(bale, palette.sandPale, 5);
  for (let i = 0; i < 90; i += 1) {
    const [x, y] = [636 + sheet.dice() * 320, 320 + sheet.dice() * 270];
    sheet.curve(
      [
        [x, y],
        [x + 9, y + 3],
        [x + 18, y - 1],
      ],
      1.5,
      palette.stone,
    );
  }
  sheet.hatch(trace('890,292 960,290 990,360 980,560 940,620 900,620'), { angle: 68, gap: 13, weight: 2 });
  for (const x of [700, 870])
    rope(
      sheet,
      [
        [x, 296],
        [x - 8, 380],
        [x + 8, 500],
        [x, 620],
      ],
      13,
    );
  sheet.solid(trace('740,420 836,410 842,490 748,500'), palette.paper, 3.4);
  sheet.line(trace('756,440 824,434'), 5, palette.red);
  sheet.line(trace('758,466 810,461'), 4, palette.blue);
  sheet.cover(ellipse(800, 98, 22, 18), palette.ink);
}

function drawHandHook(sheet: Sheet): void {
  const put = (points: readonly Point[]) => turned(moved(points, 1270, 200), [1270, 200], -10);
  const handle = put(trace('-150,-36 -120,-54 120,-50 152,-30 152,30 120,50 -120,54 -150,36'));
  sheet.cover(moved(handle, 12, 14), palette.sand);
  sheet.round(handle, palette.red, 5);
  for (const y of [-24, 0, 24])
    sheet.curve(
      put([
        [-134, y],
        [0, y + 7],
        [136, y],
      ]),
      1.8,
    );
  const steel = put(spline(trace('0,54 4,150 40,220 96,250 160,230 186,170 178,140')));
  sheet.line(steel, 26);
  sheet.line(steel, 15, palette.bluePale);
  sheet.line(put(trace('178,142 170,104')), 9);
}

function drawShackle(sheet: Sheet): void {
  const put = (points: readonly Point[]) => turned(moved(points, 1310, 560), [1310, 560], 14);
  const bow = put(spline(trace('-60,60 -70,0 -50,-70 0,-96 50,-70 70,0 60,60')));
  sheet.line(moved(bow, 10, 12), 36, palette.sand);
  sheet.line(bow, 38);
  sheet.line(bow, 27, palette.blue);
  for (const x of [-60, 60]) sheet.round(put(ellipse(x, 72, 32, 30)), palette.blue, 4.4);
  sheet.solid(put(box(-112, 60, 220, 24)), palette.paper, 4);
  sheet.solid(put(trace('-150,50 -112,54 -112,92 -150,96')), palette.paper, 4);
  sheet.cover(put(ellipse(-134, 73, 8, 8)), palette.ink);
}

function drawCards(sheet: Sheet): void {
  sheet.line(trace('60,716 1540,710'), 2.2);
  sheet.solid(trace('110,820 1490,820 1510,1090 90,1090'), palette.sand, 5);
  for (let i = 0; i < 30; i += 1) {
    const x = 150 + i * 42;
    const lean = sheet.dice() * 16;
    const card: Point[] = [
      [x + lean, 760 + sheet.dice() * 16],
      [x + lean + 120, 756 + sheet.dice() * 16],
      [x + 112, 826],
      [x - 6, 826],
    ];
    sheet.solid(card, i % 9 === 4 ? palette.bluePale : palette.paper, 2.4);
    sheet.curve(
      [
        [x + lean + 12, 780],
        [x + lean + 30, 776],
        [x + lean + 44, 782],
      ],
      2.2,
      i % 7 === 3 ? palette.red : palette.blue,
    );
  }
  sheet.solid(trace('96,824 1504,824 1516,1090 84,1090'), palette.sand, 5);
  sheet.hatch(trace('96,960 1504,960 1516,1090 84,1090'), {
    angle: 3,
    gap: 16,
    weight: 1.7,
    colour: palette.stone,
  });
  sheet.solid(box(690, 880, 220, 84), palette.paper, 3.4);
  sheet.curve(trace('716,926 740,900 752,936 776,904 790,934 820,912 850,930 880,910'), 3, palette.blue);
}
