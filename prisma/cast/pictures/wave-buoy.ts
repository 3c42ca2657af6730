import { arc, box, ellipse, turned, trace, type Point } from './geometry';
import { palette } from './palette';
import { createSheet, type Sheet } from './sheet';

/** A measuring buoy on a long swell, a ferry small on the horizon. */
export function drawWaveBuoy(): string {
  const sheet = createSheet(23);
  sheet.cover(box(0, 0, 1600, 430), palette.blueMist);
  sheet.cover(box(0, 428, 1600, 120), palette.bluePale);
  for (let i = 0; i < 5; i += 1) {
    const y = 90 + i * 52;
    sheet.stroke([240 + i * 130, y], [760 + i * 120, y - 6], 1.6, palette.blueMid);
  }
  drawFarFerry(sheet);
  sheet.line(trace('0,430 1600,427'), 2.4);
  [446, 520, 630].forEach((top, i) => drawRoller(sheet, top, i));
  drawBuoy(sheet);
  [772, 930].forEach((top, i) => drawRoller(sheet, top, i + 3));
  return sheet.svg();
}

function drawRoller(sheet: Sheet, top: number, order: number): void {
  const lift = 22 + order * 16;
  const ridge: Point[] = [];
  for (let x = -200; x <= 1800; x += 200)
    ridge.push([x, top + Math.sin(x / (250 + order * 34) + order * 1.9) * lift]);
  sheet.cover(
    [...ridge, [1800, 1100], [-200, 1100]],
    [palette.bluePale, palette.bluePale, palette.blueMid, palette.blue, palette.blue][order],
  );
  sheet.curve(ridge, 2 + order * 0.7);
  const ink = order > 2 ? palette.bluePale : palette.blue;
  for (let row = 1; row < 7 + order; row += 1) {
    let x = -100 + sheet.dice() * 220;
    while (x < 1640) {
      const length = (60 + sheet.dice() * 180) * (0.7 + order * 0.2);
      const y = (at: number) =>
        top +
        Math.sin(at / (250 + order * 34) + order * 1.9) * lift * (1 - row * 0.05) +
        row * (9 + order * 4);
      sheet.curve(
        [
          [x, y(x)],
          [x + length / 2, y(x + length / 2) - 2],
          [x + length, y(x + length)],
        ],
        1.2 + order * 0.35,
        ink,
      );
      x += length + 40 + sheet.dice() * 220;
    }
  }
}

function drawBuoy(sheet: Sheet): void {
  const lean = (points: readonly Point[]) => turned(points, [980, 690], 9);
  const float = lean(ellipse(980, 690, 178, 150));
  sheet.round(float, palette.sand, 5.4);
  sheet.hatch(lean([...arc(980, 690, 178, 150, -60, 120), [1010, 760], [1060, 660]]), {
    angle: 62,
    gap: 13,
    weight: 2.2,
  });
  sheet.hatch(lean([...arc(980, 690, 178, 150, -30, 100), [1090, 720]]), { angle: 20, gap: 13, weight: 1.8 });
  const band = lean(trace('804,664 980,700 1156,664 1157,712 980,750 804,712'));
  sheet.cover(band, palette.red);
  sheet.curve([band[0], band[1], band[2]] as Point[], 3);
  sheet.curve([band[5], band[4], band[3]] as Point[], 3);
  sheet.solid(lean(trace('930,556 1030,556 1016,530 944,530')), palette.paper, 3.4);
  for (const x of [948, 1012])
    sheet.line(
      lean([
        [x, 532],
        [980 + (x - 980) * 0.2, 250],
      ]),
      4.4,
    );
  for (const [y, half] of trace('470,26 410,20 350,14'))
    sheet.line(
      lean([
        [980 - half, y],
        [980 + half, y],
      ]),
      2.6,
    );
  sheet.line(lean(trace('952,500 1000,410 964,350')), 2);
  sheet.solid(lean(trace('936,330 980,312 980,388 936,406')), palette.blue, 3);
  for (let i = 0; i < 3; i += 1)
    sheet.line(
      lean([
        [936, 350 + i * 18],
        [980, 332 + i * 18],
      ]),
      1.4,
      palette.bluePale,
    );
  sheet.solid(lean(box(966, 214, 28, 38)), palette.red, 3);
  sheet.line(lean(trace('980,214 980,120')), 2.8);
  sheet.line(lean(trace('980,150 1010,136')), 2);
  const gull: Point[] = trace('1085,205 1110,190 1140,196 1168,186 1140,212 1112,218');
  sheet.round(gull, palette.paper, 2.6);
  sheet.curve(trace('1120,194 1140,172 1190,160'), 2.6);
  sheet.curve(trace('1112,194 1098,168 1060,156'), 2.6);
}

function drawFarFerry(sheet: Sheet): void {
  sheet.solid(trace('262,400 468,400 454,430 282,430'), palette.blue, 2.4);
  sheet.solid(box(290, 372, 146, 28), palette.paper, 2);
  sheet.solid(box(312, 352, 96, 20), palette.paper, 2);
  sheet.solid(box(350, 328, 26, 24), palette.red, 2);
  for (let x = 298; x < 430; x += 14) sheet.stroke([x, 384], [x + 7, 384], 3, palette.blue);
  sheet.curve(trace('366,324 330,306 270,312 190,294 110,300'), 2, palette.stone);
  sheet.curve(trace('262,434 150,440 60,436 -20,444'), 2.2, palette.blue);
}
