import { arc, box, ellipse, moved, trace, type Point } from './geometry';
import { palette } from './palette';
import { createSheet, type Sheet } from './sheet';

/** Three chairs: two before mirrors, the third at the window, where the barber reads a letter to a woman. */
export function drawBarberShop(): string {
  const sheet = createSheet(19);
  sheet.cover(box(0, 0, 1600, 800), palette.sandPale);
  drawFloor(sheet);
  drawMirrors(sheet);
  drawWindow(sheet);
  for (const x of [220, 520]) drawChair(sheet, x);
  drawWoman(sheet);
  drawSideTable(sheet);
  drawBarber(sheet);
  return sheet.svg();
}

function drawFloor(sheet: Sheet): void {
  for (let row = 0; row < 5; row += 1)
    for (let column = -3; column < 16; column += 1) {
      const [top, bottom] = [
        800 + row * row * 12 + row * 6,
        800 + (row + 1) * (row + 1) * 12 + (row + 1) * 6,
      ];
      const at = (y: number, n: number) => 800 + (n - 6.5) * (110 + (y - 800) * 0.42);
      const tile: Point[] = [
        [at(top, column), top],
        [at(top, column + 1), top],
        [at(bottom, column + 1), bottom],
        [at(bottom, column), bottom],
      ];
      sheet.cover(tile, (row + column) % 2 === 0 ? palette.blue : palette.paper);
      sheet.edges(tile, 1.6);
    }
  sheet.solid(box(-10, 776, 1620, 26), palette.sand, 3);
}

function drawMirrors(sheet: Sheet): void {
  for (const x of [110, 410]) {
    sheet.solid(box(x, 130, 240, 330), palette.sand, 4);
    sheet.solid(box(x + 20, 150, 200, 290), palette.bluePale, 2.6);
    sheet.hatch(
      [
        [x + 40, 150],
        [x + 130, 150],
        [x + 20, 330],
        [x + 20, 190],
      ],
      { angle: -60, gap: 13, weight: 1.5, colour: palette.paper },
    );
    sheet.hatch(box(x + 150, 280, 70, 160), { angle: -60, gap: 16, weight: 1.3, colour: palette.blueMid });
  }
  sheet.solid(box(70, 492, 640, 24), palette.paper, 3.4);
  for (const [x, w, h, colour] of [
    [110, 30, 70, palette.blue],
    [150, 24, 50, palette.paper],
    [186, 34, 84, palette.sand],
    [410, 28, 62, palette.paper],
    [450, 30, 80, palette.red],
    [600, 40, 44, palette.bluePale],
  ] as const) {
    sheet.solid(box(x, 492 - h, w, h), colour, 2.6);
    sheet.solid(box(x + w * 0.3, 492 - h - 14, w * 0.4, 14), palette.ink, 2);
  }
  sheet.curve(trace('560,488 560,450 552,420'), 3);
  sheet.curve(trace('574,488 570,450 582,424'), 3);
  sheet.solid(box(548, 456, 38, 36), palette.bluePale, 2.4);
}

function drawWindow(sheet: Sheet): void {
  sheet.solid(box(860, 90, 680, 560), palette.paper, 5);
  sheet.cover(box(884, 114, 632, 512), palette.blueMist);
  for (const [x, w, top] of [
    [884, 150, 240],
    [1034, 120, 190],
    [1240, 130, 220],
    [1370, 146, 170],
  ] as const) {
    sheet.solid(box(x, top, w, 626 - top), palette.sandPale, 2);
    for (let y = top + 30; y < 580; y += 76)
      for (let wx = x + 18; wx < x + w - 26; wx += 48) sheet.solid(box(wx, y, 22, 36), palette.blueMid, 1.5);
    sheet.hatch(box(x + w * 0.74, top, w * 0.26, 626 - top), { angle: 64, gap: 13, weight: 1.1 });
  }
  sheet.cover(trace('1154,626 1240,626 1220,420 1176,420'), palette.sand);
  sheet.line(trace('1200,114 1200,626'), 7, palette.paper);
  sheet.edges(box(1195, 114, 10, 512), 2.2);
  sheet.edges(box(884, 114, 632, 512), 3.4);
  sheet.solid(box(840, 646, 720, 24), palette.paper, 3.6);
  for (let i = 0; i < 6; i += 1) sheet.stroke([960 + i * 26, 128], [930 + i * 26, 190], 1.8, palette.paper);
  const pole = box(1556, 180, 26, 210);
  sheet.solid(pole, palette.paper, 3);
  for (let y = 184; y < 370; y += 40) {
    sheet.cover(
      [
        [1558, y + 22],
        [1582, y],
        [1582, y + 14],
        [1558, y + 36],
      ],
      palette.red,
    );
    sheet.cover(
      [
        [1558, y + 42],
        [1582, y + 20],
        [1582, y + 30],
        [1558, y + 52],
      ],
      palette.blue,
    );
  }
}

function drawChair(sheet: Sheet, x: number): void {
  const put = (points: readonly Point[]) => moved(points, x, 0);
  sheet.solid(put(trace('24,860 60,860 60,760 24,760')), palette.stone, 3);
  sheet.round(put(ellipse(42, 872, 78, 16)), palette.stone, 3.4);
  sheet.solid(put(trace('-70,690 150,690 162,762 -80,762')), palette.blue, 4);
  sheet.solid(put(trace('-46,480 128,480 146,692 -62,692')), palette.blue, 4);
  for (const cut of [-10, 40, 90])
    sheet.line(
      put([
        [cut, 490],
        [cut - 4, 684],
      ]),
      2,
      palette.bluePale,
    );
  sheet.solid(put(box(2, 430, 80, 40)), palette.blue, 3.6);
  sheet.line(put(trace('42,470 42,482')), 6);
  for (const side of [-96, 150]) {
    sheet.solid(put(box(side, 620, 36, 22)), palette.paper, 3);
    sheet.line(
      put([
        [side + 18, 642],
        [side + 22, 700],
      ]),
      5,
    );
  }
  sheet.solid(put(trace('-40,860 124,860 136,884 -52,884')), palette.sand, 3);
}

function drawWoman(sheet: Sheet): void {
  sheet.solid(
    trace('1280,740 1460,740 1470,900 1440,900 1432,790 1310,790 1304,900 1274,900'),
    palette.stone,
    3.6,
  );
  sheet.solid(trace('1420,520 1462,524 1476,742 1436,742'), palette.stone, 3.6);
  const body = trace(
    '1290,742 1284,620 1316,552 1360,536 1408,552 1436,640 1444,742 1380,790 1300,800 1250,790 1240,752',
  );
  sheet.round(body, palette.blueMid, 4);
  sheet.hatch(trace('1380,560 1408,552 1436,640 1444,742 1390,776'), { angle: 64, gap: 12, weight: 1.8 });
  sheet.solid(trace('1252,784 1300,796 1296,900 1256,900'), palette.ink, 3);
  sheet.round(ellipse(1346, 480, 44, 52), palette.sandPale, 3.6);
  sheet.round(
    [...arc(1354, 470, 54, 54, 200, 400), ...trace('1392,520 1372,470 1330,452 1302,468')],
    palette.sand,
    3.4,
  );
  sheet.round(ellipse(1404, 440, 24, 24), palette.sand, 3);
  sheet.curve(trace('1318,484 1326,480 1334,484'), 2.6);
  sheet.curve(trace('1306,494 1300,506 1310,508'), 2);
  sheet.curve(trace('1314,520 1326,523 1336,518'), 2.4);
  sheet.curve(trace('1330,600 1290,660 1250,690 1220,684'), 15);
  sheet.curve(trace('1330,600 1290,660 1250,690 1220,684'), 9, palette.blueMid);
}

function drawSideTable(sheet: Sheet): void {
  sheet.solid(box(1080, 700, 180, 16), palette.sand, 3.6);
  for (const x of [1096, 1236]) sheet.stroke([x, 716], [x + (x < 1150 ? -8 : 8), 892], 6);
  for (const [x, y] of trace('1120,684 1152,682')) {
    sheet.round(ellipse(x, y, 17, 16), palette.red, 2.8);
    sheet.stroke([x, y - 15], [x + 5, y - 23], 2.4);
  }
  sheet.solid(trace('1184,700 1192,678 1236,676 1244,700'), palette.paper, 2.6);
}

function drawBarber(sheet: Sheet): void {
  sheet.solid(trace('912,690 1000,690 1010,930 966,930 960,740 950,740 940,930 896,930'), palette.ink, 3);
  const coat = trace('900,770 884,560 906,480 960,456 1014,478 1036,560 1020,770');
  sheet.round(coat, palette.paper, 4.4);
  sheet.line(trace('962,470 960,764'), 2.4);
  for (const y of [520, 580, 640, 700]) sheet.cover(ellipse(970, y, 4, 4), palette.ink);
  sheet.hatch(trace('890,560 906,490 930,476 924,770 902,770'), { angle: 70, gap: 11, weight: 1.6 });
  sheet.round(ellipse(972, 400, 46, 54), palette.sandPale, 3.8);
  sheet.cover([...arc(966, 386, 50, 48, 170, 330), ...trace('990,362 940,372 926,400')], palette.ink);
  for (const x of [976, 1008]) sheet.line(ellipse(x, 402, 13, 11), 2.6);
  sheet.line(trace('989,402 995,402'), 2.6);
  sheet.line(trace('962,400 930,394'), 2.2);
  sheet.curve(trace('984,432 994,434 1004,430'), 2.4);
  sheet.curve(trace('1016,500 1054,570 1090,560 1108,520'), 24);
  sheet.curve(trace('1016,500 1054,570 1090,560 1108,520'), 17, palette.paper);
  sheet.curve(trace('916,510 920,600 980,640 1060,580'), 24);
  sheet.curve(trace('916,510 920,600 980,640 1060,580'), 17, palette.paper);
  const letter = trace('1046,456 1140,430 1170,552 1078,580');
  sheet.solid(letter, palette.paper, 3.6);
  sheet.line(trace('1060,474 1110,460'), 5, palette.blue);
  for (let i = 0; i < 6; i += 1)
    sheet.stroke([1068 + i * 3.6, 494 + i * 13], [1140 + i * 3 - (i % 3) * 14, 474 + i * 13], 1.6);
}
