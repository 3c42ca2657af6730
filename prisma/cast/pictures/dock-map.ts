import { box, ellipse, moved, trace, turned, type Point } from './geometry';
import { letter } from './lettering';
import { palette } from './palette';
import { createSheet, type Sheet } from './sheet';

/** A plan of the invented Calata dei Cordai; the figures are explained in the caption. */
export function drawDockMap(): string {
  const sheet = createSheet(112);
  sheet.cover(box(0, 0, 1600, 1067), palette.sandPale);
  drawStreets(sheet);
  drawBasin(sheet);
  drawWorks(sheet);
  for (const [figure, place] of [
    ['1', [505, 400]],
    ['2', [1010, 780]],
    ['3', [905, 255]],
    ['4', [1120, 170]],
    ['5', [430, 984]],
  ] as const)
    drawKey(sheet, figure, place);
  drawCompass(sheet);
  drawScale(sheet);
  sheet.edges(box(26, 26, 1548, 1015), 3.4);
  sheet.edges(box(38, 38, 1524, 991), 1.4);
  return sheet.svg();
}

function drawStreets(sheet: Sheet): void {
  for (let row = 0; row < 4; row += 1)
    for (let column = 0; column < 10; column += 1) {
      const [x, y] = [60 + column * 140 + (row % 2) * 24, 56 + row * 52];
      // Room for the ropeworks.
      if (column > 5 && row > 0) continue;
      const [w, h] = [92 + sheet.dice() * 30, 30 + sheet.dice() * 10];
      const block = turned(box(x, y, w, h), [x, y], sheet.dice() * 4 - 2);
      sheet.solid(block, sheet.dice() > 0.75 ? palette.sand : palette.paper, 1.8);
      sheet.hatch(block, { angle: 48, gap: 8, weight: 1, colour: palette.stone });
    }
  for (let i = 0; i < 9; i += 1) {
    const [x, y] = [1430 + (i % 3) * 44, 330 + Math.floor(i / 3) * 150];
    const block = box(x, y, 34, 120);
    sheet.solid(block, palette.paper, 1.8);
    sheet.hatch(block, { angle: 48, gap: 8, weight: 1, colour: palette.stone });
  }
  for (let i = 0; i < 40; i += 1) {
    const x = 80 + i * 38;
    if (x > 1540) break;
    sheet.line(ellipse(x, 286 + Math.sin(i) * 3, 7, 7), 1.3);
  }
}

function drawBasin(sheet: Sheet): void {
  const water = trace(
    '38,470 200,470 200,330 420,330 420,560 560,560 560,330 820,330 820,310 1000,310 1000,330 1380,330 1380,860 760,860 760,900 300,900 300,960 38,960',
  );
  sheet.cover(water, palette.bluePale);
  sheet.cover(trace('38,960 300,960 300,900 360,900 360,1029 38,1029'), palette.bluePale);
  for (const inset of [0, 1, 2, 3]) {
    const gap = 12 + inset * 15;
    const ring = trace(
      `38,${470 + gap} ${200 + gap},${470 + gap} ${200 + gap},${330 + gap} ${420 - gap},${330 + gap} ${420 - gap},${560 + gap} ${560 + gap},${560 + gap} ${560 + gap},${330 + gap} ${1380 - gap},${330 + gap} ${1380 - gap},${860 - gap} ${760 - gap},${860 - gap} ${760 - gap},${900 - gap} ${300 - gap},${900 - gap}`,
    );
    for (let i = 1; i < ring.length; i += 1)
      sheet.line(ring.slice(i - 1, i + 1), 1.3 - inset * 0.15, palette.blue);
  }
  sheet.edges(water, 4.6);
  sheet.line(trace('38,960 38,1029'), 3);
  for (const [x, depth] of [
    [640, '62'],
    [900, '58'],
    [1180, '44'],
    [330, '71'],
    [520, '80'],
  ] as const)
    letter(sheet, depth, [x, x === 520 ? 690 : 480 + (x % 90)], 22, 1.7, palette.blue);
  sheet.cover(
    trace('300,900 760,900 760,860 1380,860 1562,860 1562,1029 360,1029 360,930 300,930'),
    palette.sandPale,
  );
  sheet.line(trace('300,900 760,900 760,860 1380,860'), 4.6);
  sheet.line(trace('360,930 360,1029'), 4.6);
  sheet.line(trace('300,900 300,932 360,932'), 4.6);
  sheet.hatch(trace('300,904 760,904 764,864 1380,864 1380,884 780,884 776,926 300,926'), {
    angle: 60,
    gap: 9,
    weight: 1.3,
  });
}

function drawWorks(sheet: Sheet): void {
  const ramp = trace('424,334 556,334 556,556 424,556');
  sheet.solid(ramp, palette.paper, 3);
  sheet.hatch(ramp, { angle: 0, gap: 17, weight: 1.6 });
  sheet.line(trace('490,556 490,330 490,300'), 3, palette.red);
  for (let i = 0; i < 6; i += 1) {
    const inset = i * 9;
    sheet.edges(
      trace(
        `${826 + inset},${312 + i * 7} ${994 - inset},${312 + i * 7} ${994 - inset},${360 - i * 2} ${826 + inset},${360 - i * 2}`,
      ),
      1.8,
    );
  }
  const works = box(1040, 120, 330, 110);
  sheet.solid(works, palette.sand, 4);
  sheet.hatch(box(1040, 120, 330, 55), { angle: 90, gap: 10, weight: 1.5 });
  sheet.line(trace('1040,175 1370,175'), 2.4);
  for (let i = 0; i < 22; i += 1) drawMooring(sheet, 792 + i * 26);
  // The eighteen metres that are in dispute.
  sheet.line(trace('560,600 790,700'), 2.6, palette.red);
  sheet.line(trace('560,600 584,602'), 2.6, palette.red);
  sheet.line(trace('560,600 574,620'), 2.6, palette.red);
  sheet.line(trace('790,700 768,704'), 2.6, palette.red);
  sheet.line(trace('790,700 778,682'), 2.6, palette.red);
  letter(sheet, '18', [668, 596], 34, 3, palette.red);
  sheet.round(ellipse(330, 914, 17, 17), palette.red, 3);
  for (let i = 0; i < 12; i += 1) {
    const angle = (i / 12) * Math.PI * 2;
    sheet.stroke(
      [330 + Math.cos(angle) * 24, 914 + Math.sin(angle) * 24],
      [330 + Math.cos(angle) * 38, 914 + Math.sin(angle) * 38],
      1.6,
    );
  }
}

function drawMooring(sheet: Sheet, x: number): void {
  sheet.stroke([x, 858], [x, 720], 2.2);
  const boat = moved(trace('0,-48 7,-30 9,0 7,30 -7,30 -9,0 -7,-30'), x + 13, 796);
  if (sheet.dice() > 0.45) {
    sheet.round(boat, sheet.dice() > 0.5 ? palette.paper : palette.blue, 2.2);
    sheet.stroke([x + 13, 768], [x + 13, 812], 1.6);
  }
}

function drawKey(sheet: Sheet, figure: string, [x, y]: Point): void {
  sheet.round(ellipse(x, y, 27, 27), palette.paper, 2.8);
  letter(sheet, figure, [x - 9, y - 15], 30, 3.4);
}

function drawCompass(sheet: Sheet): void {
  const [x, y] = [1450, 930];
  sheet.line(ellipse(x, y, 46, 46), 1.8);
  sheet.solid(trace(`${x},${y - 66} ${x + 13},${y} ${x},${y + 66} ${x - 13},${y}`), palette.paper, 2);
  sheet.cover(trace(`${x},${y - 66} ${x + 13},${y} ${x},${y}`), palette.ink);
  sheet.cover(trace(`${x},${y + 66} ${x - 13},${y} ${x},${y}`), palette.ink);
  letter(sheet, 'N', [x - 52, y - 66], 24, 2.4);
}

function drawScale(sheet: Sheet): void {
  for (let i = 0; i < 5; i += 1) {
    const part = box(960 + i * 66, 966, 66, 13);
    sheet.solid(part, palette.paper, 1.8);
    if (i % 2 === 0) sheet.cover(part, palette.ink);
  }
  letter(sheet, '0', [954, 990], 20, 1.8);
  letter(sheet, '50', [1276, 990], 20, 1.8);
}
