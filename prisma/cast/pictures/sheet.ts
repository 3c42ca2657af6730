import { createDice } from './dice';
import { distance, mix, moved, spline, type Point } from './geometry';
import { hatchLines, type Hatching } from './hatching';
import { palette } from './palette';
import { ribbon } from './ribbon';

export type Sheet = ReturnType<typeof createSheet>;

/** A sheet of paper and the one hand that draws on it. Later strokes lie over earlier ones. */
export function createSheet(seed: number, width = 1600, height = 1067) {
  const dice = createDice(seed);
  const marks: string[] = [];
  const put = (path: string, colour: string) => marks.push(`<path d="${path}" fill="${colour}"/>`);
  const area = (points: readonly Point[]) =>
    `M${points.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}Z`;

  /** A stroke along a line as given. */
  function line(points: readonly Point[], weight = 3, colour: string = palette.ink): void {
    if (points.length > 1) put(ribbon(points, weight, dice), colour);
  }

  /** A stroke from one point to another. */
  function stroke(from: Point, to: Point, weight = 3, colour: string = palette.ink): void {
    line([from, to], weight, colour);
  }

  /** A stroke through the points, without corners. */
  function curve(points: readonly Point[], weight = 3, colour: string = palette.ink): void {
    line(spline(points), weight, colour);
  }

  /** Every side its own stroke, crossing a little at the corners as a draughtsman's do. */
  function edges(points: readonly Point[], weight = 3, colour: string = palette.ink): void {
    points.forEach((from, i) => {
      const to = points[(i + 1) % points.length] as Point;
      const over = Math.min(0.04, (1 + dice() * 4) / Math.max(1, distance(from, to)));
      line([mix(from, to, -over), mix(from, to, 1 + over)], weight, colour);
    });
  }

  /** A flat colour, exactly on its shape: it hides what is behind. */
  function cover(points: readonly Point[], colour: string = palette.paper): void {
    put(area(points), colour);
  }

  /** A flat colour printed a little beside its shape, like a second plate. */
  function tint(points: readonly Point[], colour: string): void {
    put(area(moved(points, 4 + dice() * 2, 3 + dice() * 2)), colour);
  }

  function hatch(
    points: readonly Point[],
    { angle, gap, weight = 1.5, colour = palette.ink }: Hatching,
  ): void {
    for (const stroke of hatchLines(points, { angle, gap }, dice)) line(stroke, weight, colour);
  }

  /** A straight-sided thing that stands in front: covered, coloured, outlined. */
  function solid(points: readonly Point[], colour: string = palette.paper, weight = 3): void {
    cover(points);
    if (colour !== palette.paper) tint(points, colour);
    edges(points, weight);
  }

  /** The same for a round thing. */
  function round(points: readonly Point[], colour: string = palette.paper, weight = 3): void {
    cover(points);
    if (colour !== palette.paper) tint(points, colour);
    line([...points, ...points.slice(0, 2)], weight);
  }

  function svg(): string {
    const ground = `<rect width="${width}" height="${height}" fill="${palette.paper}"/>`;
    return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${ground}${marks.join('')}</svg>`;
  }

  return { dice, line, stroke, curve, edges, cover, tint, hatch, solid, round, svg };
}
