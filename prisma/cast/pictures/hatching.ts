import type { Dice } from './dice';
import { mix, turned, type Point } from './geometry';

export type Hatching = { angle: number; gap: number; weight?: number; colour?: string };

/** Parallel strokes that fill a shape, a little uneven in distance, length and angle. */
export function hatchLines(
  shape: readonly Point[],
  { angle, gap }: Pick<Hatching, 'angle' | 'gap'>,
  dice: Dice,
): Point[][] {
  const level = turned(shape, [0, 0], -angle);
  const heights = level.map(([, y]) => y);
  const [top, bottom] = [Math.min(...heights), Math.max(...heights)];
  const lines: Point[][] = [];
  for (let y = top + gap * 0.6; y < bottom; y += gap * (0.8 + dice() * 0.4)) {
    const crossings = crossingsAt(level, y);
    for (let i = 0; i + 1 < crossings.length; i += 2) {
      const [from, to] = [crossings[i] as number, crossings[i + 1] as number];
      if (to - from < gap * 0.5) continue;
      lines.push(turned(strokeIn([from, y], [to, y + (dice() - 0.5) * gap * 0.3], dice), [0, 0], angle));
    }
  }
  return lines;
}

function crossingsAt(shape: readonly Point[], y: number): number[] {
  const found: number[] = [];
  shape.forEach((a, i) => {
    const b = shape[(i + 1) % shape.length] as Point;
    if (a[1] <= y === b[1] <= y) return;
    found.push(a[0] + ((y - a[1]) / (b[1] - a[1])) * (b[0] - a[0]));
  });
  return found.sort((a, b) => a - b);
}

function strokeIn(from: Point, to: Point, dice: Dice): Point[] {
  return [mix(from, to, dice() * 0.05), mix(from, to, 1 - dice() * 0.07)];
}
