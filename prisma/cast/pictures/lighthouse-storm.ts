import { box, ellipse, trace, type Point } from './geometry';
import { palette } from './palette';
import { createSheet, type Sheet } from './sheet';

/** The Lanterna above a sea that breaks over the mole. */
export function drawLighthouseStorm(): string {
  const sheet = createSheet(7);
  sheet.cover(box(0, 0, 1600, 1067), palette.bluePale);
  drawSky(sheet);
  drawRock(sheet);
  drawTower(sheet);
  drawSea(sheet);
  return sheet.svg();
}

function drawSky(sheet: Sheet): void {
  const beam: Point[] = trace('1062,196 0,36 0,292 1062,214');
  sheet.cover(beam, palette.blueMist);
  sheet.cover(trace('1102,196 1600,130 1600,280 1102,214'), palette.blueMist);
  for (let i = 0; i < 7; i += 1) {
    const y = 60 + i * 66;
    const end = 980 - i * 90 + sheet.dice() * 240;
    const cloud: Point[] = [
      [-40, y + 40],
      [140 + i * 30, y - 10],
      [380, y + 18],
      [end * 0.72, y - 24],
      [end, y + 14],
    ];
    sheet.curve(cloud, 2.6, palette.blue);
    sheet.hatch([...cloud, [end * 0.86, y + 34], [end * 0.5, y + 62], [0, y + 84]], {
      angle: 8 + i,
      gap: 13,
      weight: 1.2,
      colour: palette.blue,
    });
  }
  for (let i = 0; i < 120; i += 1) {
    const [x, y] = [sheet.dice() * 1700, sheet.dice() * 760];
    const length = 30 + sheet.dice() * 60;
    sheet.stroke([x, y], [x - length * 0.62, y + length], 1.1, palette.blue);
  }
}

function drawRock(sheet: Sheet): void {
  const rock: Point[] = trace(
    '760,900 830,800 900,770 960,700 1010,684 1160,684 1220,730 1330,760 1420,830 1600,870 1600,1067 760,1067',
  );
  sheet.solid(rock, palette.sand, 4);
  for (const facet of [
    trace('960,700 1010,684 1040,780 980,860 900,770'),
    trace('1160,684 1220,730 1260,860 1150,900 1130,780'),
    trace('1330,760 1420,830 1440,930 1340,900'),
    trace('830,800 900,770 930,880 800,920'),
  ])
    sheet.hatch(facet, { angle: 62, gap: 11, weight: 2.2 });
  for (const crack of [
    trace('1060,690 1080,770 1050,850'),
    trace('1290,760 1300,830 1270,900'),
    trace('900,772 960,800 980,860'),
  ])
    sheet.curve(crack, 3);
}

function drawStage(sheet: Sheet, x: number, y: number, width: number, height: number): void {
  const stage: Point[] = [
    [x + 7, y],
    [x + width - 7, y],
    [x + width, y + height],
    [x, y + height],
  ];
  sheet.solid(stage, palette.paper, 4);
  sheet.hatch(
    [
      [x + width * 0.6, y],
      [x + width - 7, y],
      [x + width, y + height],
      [x + width * 0.58, y + height],
    ],
    { angle: 90, gap: 10, weight: 1.8 },
  );
  sheet.hatch(
    [
      [x + width * 0.8, y],
      [x + width - 7, y],
      [x + width, y + height],
      [x + width * 0.8, y + height],
    ],
    { angle: 38, gap: 9, weight: 1.5 },
  );
  for (let i = 0; i < 16; i += 1) {
    const [bx, by] = [x + 12 + sheet.dice() * width * 0.5, y + 16 + sheet.dice() * (height - 34)];
    sheet.stroke([bx, by], [bx + 16, by], 1.4);
  }
}

function drawTower(sheet: Sheet): void {
  drawStage(sheet, 1010, 470, 144, 214);
  sheet.solid(box(994, 452, 176, 20), palette.paper, 3.4);
  for (let x = 1000; x < 1170; x += 15) sheet.stroke([x, 452], [x, 430], 1.6);
  sheet.line(trace('994,430 1170,430'), 2.2);
  drawStage(sheet, 1030, 262, 104, 168);
  sheet.solid(box(1014, 242, 136, 20), palette.paper, 3.4);
  for (let x = 1019; x < 1150; x += 13) sheet.stroke([x, 242], [x, 222], 1.5);
  sheet.line(trace('1014,222 1150,222'), 2.2);
  sheet.solid(box(1052, 172, 60, 68), palette.paper, 3.2);
  sheet.round(ellipse(1082, 205, 18, 24), palette.red, 2.6);
  for (const x of [1064, 1082, 1100]) sheet.stroke([x, 174], [x, 238], 1.8);
  sheet.solid(trace('1044,172 1120,172 1082,128'), palette.blue, 3.2);
  sheet.line(trace('1082,128 1082,92'), 2.6);
  for (const [x, y] of trace('1076,320 1076,380 1070,530 1070,600')) {
    sheet.cover(box(x, y, 15, 26), palette.ink);
  }
  sheet.solid(trace('1052,684 1052,648 1064,636 1078,636 1090,648 1090,684'), palette.blue, 2.6);
}

function drawSea(sheet: Sheet): void {
  const burst: Point[] = trace(
    '560,900 600,760 650,690 668,600 712,660 740,560 778,668 828,612 832,716 900,700 884,800 960,900',
  );
  sheet.cover(burst, palette.paper);
  sheet.curve(burst, 3.2);
  for (let i = 0; i < 60; i += 1) {
    const [x, y] = [520 + sheet.dice() * 440, 470 + sheet.dice() * 250];
    sheet.cover(ellipse(x, y, 2 + sheet.dice() * 5, 2 + sheet.dice() * 5), palette.paper);
    if (i % 3 === 0) sheet.line(ellipse(x, y, 6, 5), 1.3);
  }
  sheet.hatch(trace('620,890 680,690 720,890'), { angle: 78, gap: 13, weight: 1.6, colour: palette.blue });
  sheet.hatch(trace('780,890 800,700 880,890'), { angle: 104, gap: 13, weight: 1.6, colour: palette.blue });
  for (const [top, weight, colour] of [
    [812, 3, palette.blueMid],
    [884, 4, palette.blue],
    [976, 5, palette.blue],
  ] as const)
    drawSwell(sheet, top, weight, colour);
}

function drawSwell(sheet: Sheet, top: number, weight: number, colour: string): void {
  const crests: Point[] = [];
  for (let x = -120; x < 1740; x += 300 + sheet.dice() * 60) {
    const lift = 56 + sheet.dice() * 30;
    crests.push(
      [x, top + 42],
      [x + 90, top + 24],
      [x + 166, top - lift * 0.5],
      [x + 214, top - lift * 0.62],
      [x + 240, top - lift * 0.2],
      [x + 232, top + 20],
    );
  }
  const water: Point[] = [...crests, [1760, 1100], [-120, 1100]];
  sheet.cover(water, colour);
  sheet.curve(crests, weight);
  for (let i = 0; i < crests.length; i += 6) {
    const [x, y] = crests[i + 2] as Point;
    for (let fold = 0; fold < 4; fold += 1)
      sheet.curve(
        [
          [x - 78 + fold * 20, y + 58 + fold * 8],
          [x - 12 + fold * 14, y + 30 + fold * 12],
          [x + 40 + fold * 4, y + 14 + fold * 16],
        ],
        2.2,
        palette.paper,
      );
    sheet.curve(
      [
        [x + 6, y + 8],
        [x + 40, y - 2],
        [x + 66, y + 22],
        [x + 62, y + 44],
      ],
      2.6,
      palette.paper,
    );
  }
}
