import { arc, box, ellipse, type Point } from './geometry';
import { palette } from './palette';
import { createSheet, type Sheet } from './sheet';

const [cx, cy] = [800, 534] as const;

/** What the microscope shows of a rhizome: bark, rings, cells; dark rings are winters. */
export function drawSeagrassSlide(): string {
  const sheet = createSheet(1234);
  sheet.cover(box(0, 0, 1600, 1067), palette.ink);
  sheet.cover(ellipse(cx, cy, 500, 500), palette.blueMist);
  drawGround(sheet);
  const rind = ring(430, 14, 1.3);
  sheet.round(rind, palette.sand, 7);
  drawRings(sheet);
  drawHeart(sheet);
  drawEyepiece(sheet);
  return sheet.svg();
}

/** A round that has grown rather than been drawn with compasses. */
function ring(radius: number, wobble: number, phase: number): Point[] {
  return Array.from({ length: 120 }, (_, i) => {
    const angle = (i / 120) * Math.PI * 2;
    const r = radius + Math.sin(angle * 3 + phase) * wobble + Math.sin(angle * 7 + phase * 2) * wobble * 0.4;
    return [cx + Math.cos(angle) * r, cy + Math.sin(angle) * r * 0.94] as const;
  });
}

function drawGround(sheet: Sheet): void {
  for (let i = 0; i < 90; i += 1) {
    const [angle, far] = [sheet.dice() * Math.PI * 2, 440 + sheet.dice() * 60];
    const [x, y] = [cx + Math.cos(angle) * far, cy + Math.sin(angle) * far];
    sheet.line(ellipse(x, y, 2 + sheet.dice() * 5, 2 + sheet.dice() * 4), 1.2, palette.blue);
  }
}

function drawRings(sheet: Sheet): void {
  for (let year = 0; year < 12; year += 1) {
    const radius = 412 - year * 27;
    const colours = [palette.sandPale, palette.bluePale, palette.paper];
    sheet.cover(ring(radius, 12 - year * 0.6, 1.3 + year * 0.08), colours[year % 3]);
    drawCells(sheet, radius - 13, year);
    const winter = ring(radius, 12 - year * 0.6, 1.3 + year * 0.08);
    sheet.line([...winter, winter[0] as Point], year % 4 === 2 ? 5.4 : 3);
    if (year % 4 === 2) {
      const inner = ring(radius - 7, 12 - year * 0.6, 1.3 + year * 0.08);
      sheet.line([...inner, inner[0] as Point], 2.4, palette.blue);
    }
  }
}

function drawCells(sheet: Sheet, radius: number, year: number): void {
  const count = Math.max(14, Math.round((radius * 2 * Math.PI) / 27));
  for (let i = 0; i < count; i += 1) {
    const angle = ((i + (year % 2) * 0.5) / count) * Math.PI * 2;
    const sway = Math.sin(angle * 3 + 1.3 + year * 0.08) * (12 - year * 0.6);
    const [x, y] = [cx + Math.cos(angle) * (radius + sway), cy + Math.sin(angle) * (radius + sway) * 0.94];
    const cell = ellipse(x, y, 7 + sheet.dice() * 4, 6 + sheet.dice() * 4);
    if (sheet.dice() > 0.8) sheet.cover(cell, palette.blueMid);
    sheet.line([...cell, ...cell.slice(0, 2)], 1.3, year % 3 === 1 ? palette.blue : palette.ink);
    if (sheet.dice() > 0.6) sheet.cover(ellipse(x + 1, y, 1.8, 1.8), palette.ink);
  }
}

function drawHeart(sheet: Sheet): void {
  const heart = ring(92, 9, 2.4);
  sheet.round(heart, palette.blue, 5);
  for (let i = 0; i < 9; i += 1) {
    const angle = (i / 9) * Math.PI * 2;
    const [x, y] = [cx + Math.cos(angle) * 56, cy + Math.sin(angle) * 52];
    sheet.round(ellipse(x, y, 15, 13), palette.sandPale, 2.6);
    sheet.line(ellipse(x, y, 6, 5), 1.6);
  }
  sheet.round(ellipse(cx, cy, 22, 20), palette.red, 3);
  for (let i = 0; i < 40; i += 1) {
    const angle = (i / 40) * Math.PI * 2 + 0.03;
    const [from, to] = [100 + sheet.dice() * 8, 200 + sheet.dice() * 190];
    if (i % 2 === 0)
      sheet.stroke(
        [cx + Math.cos(angle) * from, cy + Math.sin(angle) * from * 0.94],
        [cx + Math.cos(angle + 0.02) * to, cy + Math.sin(angle + 0.02) * to * 0.94],
        1.8,
        palette.blue,
      );
  }
}

function drawEyepiece(sheet: Sheet): void {
  sheet.line(arc(cx, cy, 500, 500, 0, 360), 9, palette.stone);
  sheet.line(arc(cx, cy, 516, 516, 200, 330), 4, palette.blueMid);
  const mark: Point[] = [
    [cx + 210, cy + 400],
    [cx + 350, cy + 400],
  ];
  sheet.line(mark, 5);
  for (const x of [210, 245, 280, 315, 350]) sheet.stroke([cx + x, cy + 390], [cx + x, cy + 410], 2.4);
  sheet.stroke([cx - 498, cy], [cx - 436, cy], 2.4);
  sheet.stroke([cx + 436, cy], [cx + 498, cy], 2.4);
}
