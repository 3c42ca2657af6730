import { arc, box, ellipse, trace } from './geometry';
import { palette } from './palette';
import { createSheet, type Sheet } from './sheet';
import { drawWater } from './water';

/** A ferry under way at night, the galley's row of windows alight near the stern. */
export function drawNightFerry(): string {
  const sheet = createSheet(58);
  drawNight(sheet);
  sheet.cover(box(0, 760, 1600, 307), palette.blue);
  drawWater(sheet, 766, 1060, palette.blueMid);
  drawLightOnWater(sheet);
  drawHull(sheet);
  drawDecks(sheet);
  drawFunnel(sheet);
  drawWash(sheet);
  return sheet.svg();
}

function drawNight(sheet: Sheet): void {
  sheet.cover(box(0, 0, 1600, 762), palette.blueMid);
  sheet.hatch(box(-20, -20, 1640, 300), { angle: 4, gap: 15, weight: 2.2, colour: palette.blue });
  sheet.hatch(box(-20, 250, 1640, 240), { angle: 3, gap: 24, weight: 1.7, colour: palette.blue });
  const moon = ellipse(1330, 170, 62, 62);
  sheet.cover(moon, palette.paper);
  sheet.line([...moon, ...moon.slice(0, 2)], 2.4);
  sheet.hatch([...arc(1330, 170, 62, 62, -70, 110), ...arc(1352, 158, 50, 60, 110, -70)], {
    angle: 55,
    gap: 9,
    weight: 1.5,
  });
  const hills = trace('-20,700 140,640 300,668 470,612 640,660 820,640 1000,690 1200,700 1620,730');
  sheet.cover([...hills, [1620, 764], [-20, 764]], palette.blue);
  sheet.curve(hills, 2.4);
  for (let i = 0; i < 90; i += 1) {
    const x = sheet.dice() * 1000;
    sheet.cover(ellipse(x, 684 + sheet.dice() * 68, 2.4, 2.8), palette.sandPale);
  }
  sheet.line(trace('92,664 92,590'), 9, palette.paper);
  sheet.line(trace('80,628 104,628'), 3, palette.paper);
  sheet.cover(ellipse(92, 582, 7, 7), palette.red);
}

function drawHull(sheet: Sheet): void {
  const hull = trace('196,600 1370,600 1482,560 1408,800 1330,850 270,850 220,812');
  sheet.cover(hull, palette.ink);
  sheet.edges(hull, 4.4);
  sheet.hatch(trace('204,606 1360,606 1440,590 1392,740 214,740'), {
    angle: 2,
    gap: 13,
    weight: 1.6,
    colour: palette.blueMid,
  });
  sheet.line(trace('214,664 1432,648'), 8, palette.paper);
  for (let x = 300; x < 1330; x += 62) sheet.cover(ellipse(x, 700, 9, 9), palette.sand);
  sheet.solid(trace('206,620 262,620 262,760 222,760'), palette.stone, 3);
  sheet.hatch(trace('206,620 262,620 262,760 222,760'), { angle: 90, gap: 11, weight: 1.8 });
  sheet.line(trace('1392,620 1402,650'), 4, palette.paper);
}

function drawDecks(sheet: Sheet): void {
  const decks: readonly [number, number, number][] = [
    [236, 1180, 532],
    [292, 1110, 466],
    [380, 1050, 402],
  ];
  for (const [from, to, top] of decks) {
    sheet.solid(
      trace(`${from},${top} ${to},${top} ${to + 26},${top + 68} ${from},${top + 68}`),
      palette.paper,
      3.6,
    );
    sheet.hatch(box(from, top + 50, to - from, 18), {
      angle: -50,
      gap: 10,
      weight: 1.3,
      colour: palette.stone,
    });
    for (let x = from + 24; x < to - 20; x += 38) {
      const warm = top === 532 && x < 560;
      sheet.cover(box(x, top + 16, 24, 26), warm ? palette.sand : palette.blue);
      sheet.edges(box(x, top + 16, 24, 26), 1.8);
    }
    for (let x = from + 6; x < to; x += 22) sheet.stroke([x, top], [x, top - 18], 1.4);
    sheet.stroke([from, top - 18], [to, top - 18], 2);
  }
  // The lit galley: two cooks at a pot.
  for (const x of [316, 392, 468]) sheet.cover(ellipse(x, 568, 7, 9), palette.red);
  const bridge = trace('900,350 1040,350 1058,402 900,402');
  sheet.solid(bridge, palette.paper, 3.6);
  for (let x = 914; x < 1030; x += 26) sheet.cover(box(x, 360, 18, 20), palette.blue);
  sheet.line(trace('970,350 970,250'), 4);
  sheet.line(trace('940,286 1000,286'), 2.6);
  for (const stay of [trace('970,254 1380,594'), trace('970,254 640,402')]) sheet.line(stay, 1.3);
  for (const x of [700, 780]) {
    sheet.solid(trace(`${x},384 ${x + 62},384 ${x + 54},400 ${x + 8},400`), palette.red, 2.6);
  }
}

function drawFunnel(sheet: Sheet): void {
  const funnel = trace('440,250 560,250 584,402 430,402');
  sheet.solid(funnel, palette.paper, 4.4);
  sheet.cover(trace('438,282 565,282 571,318 436,318'), palette.red);
  sheet.hatch(trace('520,250 560,250 584,402 530,402'), { angle: 64, gap: 10, weight: 1.8 });
  sheet.solid(trace('448,230 552,230 560,250 440,250'), palette.ink, 3);
  for (const [y, reach] of [
    [206, 0],
    [178, 30],
    [146, 60],
  ] as const)
    sheet.curve(
      [
        [500, 228],
        [470, y + 10],
        [380, y],
        [280 - reach, y + 20],
        [150 - reach, y - 6],
      ],
      2.4,
      palette.paper,
    );
}

function drawLightOnWater(sheet: Sheet): void {
  for (let i = 0; i < 70; i += 1) {
    const y = 800 + i * 3.6;
    const x = 1330 + (sheet.dice() - 0.5) * (60 + i * 2);
    sheet.stroke([x, y], [x + 20 + sheet.dice() * 50, y], 2.6, palette.sandPale);
  }
}

function drawWash(sheet: Sheet): void {
  const foam = trace(
    '1484,812 1440,800 1400,822 1330,836 1200,852 980,858 700,860 420,866 200,858 -20,880 -20,930 300,900 800,892 1300,880 1470,850',
  );
  sheet.cover(foam, palette.paper);
  sheet.curve(foam.slice(0, 10), 3);
  sheet.hatch(foam, { angle: 2, gap: 10, weight: 1.5, colour: palette.blue });
}
