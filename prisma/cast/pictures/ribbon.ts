import { createTremor, type Dice } from './dice';
import { distance, resampled, type Point } from './geometry';

/** One stroke of the pen as a filled outline: thin where it begins and ends, uneven in between, never quite straight. */
export function ribbon(points: readonly Point[], weight: number, dice: Dice): string {
  const spine = wandering(resampled(points, stepFor(points)), Math.min(1.7, 0.4 + weight * 0.24), dice);
  const pressure = createTremor(dice);
  const length = spine.length - 1;
  const fade = Math.min(4, Math.max(1, length / 5));
  const sides = spine.map((point, i) => {
    const [before, after] = [spine[Math.max(0, i - 1)] ?? point, spine[Math.min(length, i + 1)] ?? point];
    const run = Math.hypot(after[0] - before[0], after[1] - before[1]) || 1;
    const taper = Math.min(1, 0.42 + Math.min(i, length - i) / fade);
    const half = (weight / 2) * taper * (1 + 0.28 * pressure(i / 6));
    const normal: Point = [(-(after[1] - before[1]) / run) * half, ((after[0] - before[0]) / run) * half];
    return { point, normal };
  });
  const there = sides.map(({ point, normal }) => at(point[0] + normal[0], point[1] + normal[1]));
  const back = sides.map(({ point, normal }) => at(point[0] - normal[0], point[1] - normal[1])).reverse();
  return `M${[...there, ...back].join('L')}Z`;
}

function wandering(points: readonly Point[], reach: number, dice: Dice): Point[] {
  const [sideways, upwards] = [createTremor(dice), createTremor(dice)];
  return points.map(([x, y], i) => [x + sideways(i / 5) * reach, y + upwards(i / 5) * reach] as const);
}

function at(x: number, y: number): string {
  return `${x.toFixed(1)} ${y.toFixed(1)}`;
}

/** Short strokes need closer points, or a small figure loses its curves. */
function stepFor(points: readonly Point[]): number {
  const length = points.reduce((sum, point, i) => sum + distance(points[i - 1] ?? point, point), 0);
  return Math.max(2.5, Math.min(18, length / 12));
}
