import { arc, box, ellipse, moved, trace, type Point } from './geometry';
import { palette } from './palette';
import { createSheet, type Sheet } from './sheet';

/** A stage seen from the stalls: a table, three lamps, a sail for a wall, three cooks; heads in the dark below. */
export function drawTheatreStage(): string {
  const sheet = createSheet(90);
  sheet.cover(box(0, 0, 1600, 1067), palette.blue);
  drawSet(sheet);
  drawCooks(sheet);
  drawTable(sheet);
  drawCurtains(sheet);
  drawStalls(sheet);
  return sheet.svg();
}

function drawSet(sheet: Sheet): void {
  sheet.cover(trace('190,120 1410,120 1410,760 190,760'), palette.bluePale);
  sheet.cover(trace('150,760 1450,760 1520,860 80,860'), palette.sand);
  for (let i = 0; i < 15; i += 1) sheet.stroke([190 + i * 88, 762], [90 + i * 102, 858], 1.6);
  sheet.line(trace('150,760 1450,760'), 3);
  const sail = trace('360,170 1240,150 1190,690 820,730 420,680');
  sheet.cover(sail);
  sheet.edges(sail, 3.6);
  for (const fold of [
    trace('580,166 560,400 590,704'),
    trace('800,160 790,420 815,728'),
    trace('1020,156 1040,400 1010,706'),
  ])
    sheet.curve(fold, 2);
  sheet.hatch(trace('1040,156 1240,150 1190,690 1010,706'), { angle: 70, gap: 15, weight: 1.5 });
  sheet.hatch(trace('360,170 440,170 470,684 420,680'), { angle: 70, gap: 15, weight: 1.5 });
  sheet.line(trace('320,150 1290,136'), 7);
  for (const x of [380, 600, 820, 1040, 1230]) sheet.stroke([x, 150], [x - 6, 176], 2.4);
  for (const x of [400, 660, 940]) drawLamp(sheet, x);
}

function drawLamp(sheet: Sheet, x: number): void {
  sheet.cover(moved(trace('-40,262 40,262 190,640 -190,640'), x, 0), palette.sandPale);
  sheet.line(moved(trace('0,90 0,212'), x, 0), 2.6);
  sheet.solid(moved(trace('-16,212 16,212 48,262 -48,262'), x, 0), palette.blue, 3.4);
  sheet.cover(ellipse(x, 266, 14, 10), palette.red);
}

function drawCook(sheet: Sheet, x: number, coat: string, hat: readonly Point[]): void {
  const body = moved(trace('-58,320 -66,140 -40,96 0,84 40,96 66,140 58,320'), x, 340);
  sheet.round(body, coat, 3.8);
  sheet.hatch(moved(trace('20,92 40,96 66,140 58,320 26,320'), x, 340), { angle: 66, gap: 11, weight: 1.7 });
  sheet.solid(moved(trace('-36,200 36,200 42,320 -42,320'), x, 340), palette.paper, 2.8);
  sheet.round(ellipse(x, 384, 32, 40), palette.sandPale, 3.2);
  sheet.solid(moved(hat, x, 340), palette.paper, 3);
}

function drawCooks(sheet: Sheet): void {
  drawCook(sheet, 520, palette.paper, trace('-30,30 -40,-16 -22,-36 0,-28 22,-38 42,-18 30,30'));
  drawCook(sheet, 800, palette.red, trace('-34,32 -36,8 0,-6 36,8 34,32'));
  drawCook(sheet, 1080, palette.blueMid, trace('-34,28 -38,14 -20,2 24,0 60,20 34,28'));
  sheet.curve(trace('470,470 430,520 460,580 540,590'), 13);
  sheet.curve(trace('470,470 430,520 460,580 540,590'), 8, palette.paper);
  sheet.curve(trace('850,470 920,500 960,450'), 14);
  sheet.curve(trace('850,470 920,500 960,450'), 8, palette.red);
  sheet.solid(trace('954,452 964,440 1010,372 1018,386 972,456'), palette.paper, 2.6);
  for (const [x, lean] of [
    [520, 6],
    [800, 4],
    [1080, -8],
  ] as const) {
    sheet.cover(ellipse(x + lean - 9, 380, 3, 3.6), palette.ink);
    sheet.cover(ellipse(x + lean + 9, 380, 3, 3.6), palette.ink);
    sheet.curve(
      [
        [x + lean - 8, 402],
        [x + lean, 406],
        [x + lean + 9, 401],
      ],
      2.2,
    );
    sheet.curve(
      [
        [x + lean, 384],
        [x + lean + 4, 393],
        [x + lean - 1, 395],
      ],
      1.8,
    );
  }
}

function drawTable(sheet: Sheet): void {
  sheet.solid(trace('380,640 1220,640 1250,676 350,676'), palette.sand, 4.4);
  sheet.solid(box(372, 676, 856, 26), palette.paper, 3.6);
  for (const x of [400, 1166]) {
    sheet.solid(box(x, 702, 36, 112), palette.sand, 3.6);
    sheet.hatch(box(x + 18, 702, 18, 112), { angle: 60, gap: 8, weight: 1.6 });
  }
  for (let i = 0; i < 9; i += 1) sheet.round(ellipse(1100, 634 - i * 7, 50, 9), palette.paper, 2.2);
  sheet.solid(trace('560,584 680,584 672,652 568,652'), palette.blue, 3.6);
  sheet.line(trace('548,584 692,584'), 6);
  sheet.curve(trace('600,568 590,540 612,520 600,490'), 2.2);
  sheet.curve(trace('640,568 632,546 650,524 640,500'), 2.2);
  sheet.round(trace('740,650 800,628 880,632 940,620 930,646 960,662 900,664 820,668'), palette.bluePale, 3);
  sheet.curve(trace('770,650 840,646 900,650'), 1.8);
}

function drawCurtains(sheet: Sheet): void {
  for (const side of [1, -1] as const) {
    const put = (points: readonly Point[]) => points.map(([x, y]) => [side === 1 ? x : 1600 - x, y] as const);
    const drape = put(trace('-20,-20 330,-20 300,160 250,380 180,560 200,880 -20,880'));
    sheet.cover(drape, palette.blue);
    sheet.curve(drape.slice(1, 6), 4.4);
    for (let i = 0; i < 9; i += 1)
      sheet.curve(
        put([
          [20 + i * 34, 40],
          [10 + i * 30, 260],
          [i * 21, 560],
          [10 + i * 22, 870],
        ]),
        2.4 + (i % 3) * 0.8,
        palette.blueMid,
      );
    sheet.hatch(put(trace('0,400 180,560 196,640 0,640')), {
      angle: side * 74,
      gap: 13,
      weight: 1.6,
      colour: palette.ink,
    });
  }
  const valance = trace(
    '-20,-20 1620,-20 1620,96 1400,130 1200,100 1000,132 800,102 600,132 400,100 200,130 -20,96',
  );
  sheet.cover(valance, palette.blue);
  sheet.curve(valance.slice(2), 4.4);
  for (let x = 30; x < 1600; x += 46) sheet.stroke([x, 0], [x + 6, 94], 2);
}

function drawStalls(sheet: Sheet): void {
  sheet.cover(box(-10, 858, 1620, 220), palette.ink);
  sheet.line(trace('-10,858 1610,858'), 5);
  for (const x of [240, 520, 800, 1080, 1360]) {
    sheet.cover(arc(x, 872, 30, 26, 180, 360), palette.sand);
    sheet.line(arc(x, 872, 30, 26, 180, 360), 2.6);
  }
  for (const [row, y] of [
    [0, 930],
    [1, 1010],
  ] as const)
    for (let x = 40 + row * 60; x < 1600; x += 122) {
      const tall = y - 18 * sheet.dice();
      const head = ellipse(x, tall, 34 + row * 6, 42 + row * 6);
      const shoulders = trace(
        `${x - 70},1090 ${x - 60},${tall + 70} ${x - 20},${tall + 44} ${x + 20},${tall + 44} ${x + 60},${tall + 70} ${x + 70},1090`,
      );
      sheet.cover(shoulders, row === 1 ? palette.ink : palette.blue);
      sheet.cover(head, row === 1 ? palette.ink : palette.blue);
      sheet.line([...arc(x, tall, 34 + row * 6, 42 + row * 6, 190, 350)], 2.6, palette.blueMid);
      sheet.curve(shoulders.slice(1, 5), 2, palette.blueMid);
    }
}
