import { arc, box, ellipse, moved, trace } from './geometry';
import { palette } from './palette';
import { createSheet, type Sheet } from './sheet';

/** A quayside photographer's studio: a ship painted on a cloth, a real railing, a camera on three legs, nobody there. */
export function drawPhotoStudio(): string {
  const sheet = createSheet(412);
  sheet.cover(box(0, 0, 1600, 1067), palette.sand);
  sheet.hatch(box(-10, -10, 1620, 800), { angle: 90, gap: 44, weight: 1.3, colour: palette.stone });
  drawFloor(sheet);
  drawPrints(sheet);
  drawCloth(sheet);
  drawRailing(sheet);
  drawCamera(sheet);
  return sheet.svg();
}

function drawFloor(sheet: Sheet): void {
  sheet.cover(box(-10, 790, 1620, 290), palette.stone);
  sheet.line(trace('-10,790 1610,790'), 4);
  for (let i = -4; i < 20; i += 1) sheet.stroke([i * 110, 790], [800 + (i * 110 - 800) * 1.7, 1080], 1.9);
}

function drawPrints(sheet: Sheet): void {
  for (let i = 0; i < 24; i += 1) {
    const [x, y] = [36 + (i % 3) * 76, 70 + Math.floor(i / 3) * 86];
    drawPrint(sheet, x, y);
    drawPrint(sheet, x + 1330, y);
  }
}

function drawPrint(sheet: Sheet, x: number, y: number): void {
  sheet.solid(box(x, y, 56, 68), palette.paper, 2.2);
  sheet.cover(box(x + 6, y + 6, 44, 48), palette.blueMid);
  if (sheet.dice() < 0.12) return;
  const coat = sheet.dice() > 0.5 ? palette.ink : palette.blue;
  sheet.cover([...arc(x + 28, y + 54, 17, 20, 180, 360)], coat);
  sheet.cover(ellipse(x + 28, y + 25, 8, 10), palette.sandPale);
  if (sheet.dice() > 0.5) sheet.cover(box(x + 19, y + 13, 18, 6), coat);
}

function drawCloth(sheet: Sheet): void {
  sheet.line(trace('280,84 1320,76'), 14);
  for (const x of [300, 1300]) sheet.round(ellipse(x, 80, 18, 18), palette.paper, 4);
  const cloth = trace('310,92 1290,86 1302,860 1230,880 1080,862 900,884 700,864 520,886 390,866 300,880');
  sheet.cover(moved(cloth, 16, 12), palette.stone);
  sheet.cover(cloth, palette.blueMist);
  sheet.cover(
    trace('308,560 1296,556 1302,860 1230,880 1080,862 900,884 700,864 520,886 390,866 300,880'),
    palette.bluePale,
  );
  drawPaintedShip(sheet);
  for (let row = 0; row < 6; row += 1)
    for (let x = 330 + row * 20; x < 1240; x += 120)
      sheet.curve(
        [
          [x, 690 + row * 28],
          [x + 28, 678 + row * 28],
          [x + 56, 690 + row * 28],
          [x + 84, 680 + row * 28],
        ],
        2.4,
        palette.blue,
      );
  for (const [x, y] of trace('420,190 1130,170 620,150')) {
    sheet.round([...arc(x, y, 60, 26, 180, 360), ...arc(x + 20, y, 40, 12, 0, 180)], palette.paper, 2);
  }
  sheet.edges(cloth, 4.4);
  for (const x of [420, 640, 1010, 1180])
    sheet.curve(
      [
        [x, 100],
        [x + 10, 400],
        [x - 8, 870],
      ],
      1.6,
      palette.stone,
    );
  sheet.hatch(trace('1200,100 1290,86 1302,860 1230,880'), { angle: 76, gap: 15, weight: 1.5 });
}

function drawPaintedShip(sheet: Sheet): void {
  sheet.solid(trace('430,520 1180,500 1130,664 500,672'), palette.blue, 3.6);
  sheet.line(trace('448,560 1166,542'), 5, palette.paper);
  for (let x = 520; x < 1100; x += 54) sheet.cover(ellipse(x, 606, 10, 10), palette.paper);
  sheet.solid(trace('560,440 1010,430 1020,506 550,516'), palette.paper, 3);
  for (let x = 590; x < 990; x += 44) sheet.cover(box(x, 458, 22, 26), palette.blueMid);
  for (const x of [660, 800]) {
    sheet.solid(
      [
        [x, 300],
        [x + 70, 297],
        [x + 76, 440],
        [x - 6, 442],
      ],
      palette.red,
      3.2,
    );
    sheet.cover(
      [
        [x, 300],
        [x + 70, 297],
        [x + 71, 322],
        [x - 1, 325],
      ],
      palette.ink,
    );
    for (const lift of [0, 26, 52])
      sheet.curve(
        [
          [x + 34, 292],
          [x + 70, 262 - lift * 0.4],
          [x + 150, 250 - lift],
          [x + 240 + lift, 226 - lift],
        ],
        2.6,
        palette.stone,
      );
  }
  for (const x of [500, 1080]) sheet.stroke([x, 512], [x, 270], 4);
  for (const stay of [
    trace('500,274 430,520'),
    trace('500,274 660,430'),
    trace('1080,274 1170,500'),
    trace('1080,274 900,430'),
  ])
    sheet.line(stay, 1.6);
}

function drawRailing(sheet: Sheet): void {
  for (let x = 420; x <= 1180; x += 95) {
    sheet.solid(
      [
        [x, 720],
        [x + 22, 720],
        [x + 22, 930],
        [x, 930],
      ],
      palette.paper,
      3.4,
    );
    sheet.hatch(box(x + 12, 724, 10, 200), { angle: 70, gap: 9, weight: 1.5 });
  }
  sheet.solid(box(392, 700, 832, 26), palette.paper, 4);
  for (const y of [782, 846]) sheet.solid(box(400, y, 816, 12), palette.paper, 2.8);
  sheet.solid(box(380, 926, 856, 22), palette.sand, 3.6);
  sheet.line(ellipse(1120, 800, 54, 54), 26);
  sheet.line(ellipse(1120, 800, 54, 54), 19, palette.paper);
  for (const from of [20, 110, 200, 290])
    sheet.line(arc(1120, 800, 54, 54, from, from + 34), 19, palette.red);
}

function drawCamera(sheet: Sheet): void {
  for (const leg of [trace('300,760 190,1067'), trace('330,760 340,1067'), trace('360,760 470,1067')]) {
    sheet.line(leg, 15);
    sheet.line(leg, 8, palette.sand);
  }
  sheet.solid(trace('236,590 290,580 290,752 236,742'), palette.ink, 4);
  const bellows = trace(
    '290,588 306,600 322,588 338,600 354,588 370,600 386,592 386,738 370,730 354,742 338,730 322,742 306,730 290,742',
  );
  sheet.solid(bellows, palette.red, 3);
  for (let x = 306; x < 386; x += 16) sheet.stroke([x, 596], [x, 734], 2.4);
  sheet.solid(trace('386,580 414,576 414,756 386,750'), palette.sand, 4);
  sheet.solid(trace('414,636 452,628 452,702 414,694'), palette.ink, 3.4);
  sheet.round(ellipse(454, 665, 11, 34), palette.bluePale, 3);
  sheet.solid(box(226, 752, 200, 18), palette.sand, 3.6);
  const cover = trace('244,566 290,572 300,640 268,700 286,800 230,860 150,830 130,700 180,610');
  sheet.round(cover, palette.ink, 4);
  for (const fold of [
    trace('240,580 200,690 216,840'),
    trace('262,590 236,700 250,830'),
    trace('200,620 160,710 176,820'),
  ])
    sheet.curve(fold, 2.6, palette.blueMid);
}
