export type Point = readonly [x: number, y: number];

/** Points as a draughtsman notes them: `12,40 60,40 60,90`. */
export function trace(notes: string): Point[] {
  return notes.split(' ').map((note) => {
    const [x, y] = note.split(',').map(Number);
    return [x ?? 0, y ?? 0] as const;
  });
}

export function box(x: number, y: number, width: number, height: number): Point[] {
  return [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ];
}

/** Part of an ellipse, in degrees, clockwise from three o'clock. */
export function arc(cx: number, cy: number, rx: number, ry: number, from: number, to: number): Point[] {
  const steps = Math.max(8, Math.ceil((Math.abs(to - from) / 360) * Math.max(24, (rx + ry) / 6)));
  return Array.from({ length: steps + 1 }, (_, i) => {
    const angle = ((from + ((to - from) * i) / steps) * Math.PI) / 180;
    return [cx + Math.cos(angle) * rx, cy + Math.sin(angle) * ry] as const;
  });
}

export function ellipse(cx: number, cy: number, rx: number, ry: number): Point[] {
  return arc(cx, cy, rx, ry, 0, 360).slice(0, -1);
}

/** A smooth line through the given points (Catmull-Rom). */
export function spline(points: readonly Point[]): Point[] {
  const at = (i: number) => points[Math.min(points.length - 1, Math.max(0, i))] as Point;
  const smooth: Point[] = [];
  for (let i = 0; i < points.length - 1; i += 1) {
    const [p0, p1, p2, p3] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    const steps = Math.max(3, Math.ceil(distance(p1, p2) / 14));
    for (let step = 0; step < steps; step += 1) smooth.push(between(p0, p1, p2, p3, step / steps));
  }
  return [...smooth, at(points.length - 1)];
}

function between(p0: Point, p1: Point, p2: Point, p3: Point, t: number): Point {
  const along = (a: number, b: number, c: number, d: number) =>
    0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t * t * t);
  return [along(p0[0], p1[0], p2[0], p3[0]), along(p0[1], p1[1], p2[1], p3[1])];
}

export function distance(a: Point, b: Point): number {
  return Math.hypot(b[0] - a[0], b[1] - a[1]);
}

export function mix(a: Point, b: Point, t: number): Point {
  return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
}

export function moved(points: readonly Point[], dx: number, dy: number): Point[] {
  return points.map(([x, y]) => [x + dx, y + dy] as const);
}

/** Turned about a point by degrees. */
export function turned(points: readonly Point[], about: Point, degrees: number): Point[] {
  const [sin, cos] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)];
  return points.map(([x, y]) => {
    const [dx, dy] = [x - about[0], y - about[1]];
    return [about[0] + dx * cos - dy * sin, about[1] + dx * sin + dy * cos] as const;
  });
}

/** Evenly spaced points along a line; both ends are kept. */
export function resampled(points: readonly Point[], step: number): Point[] {
  const first = points[0];
  if (!first) return [];
  const even: Point[] = [first];
  let carry = 0;
  for (let i = 1; i < points.length; i += 1) {
    const [a, b] = [points[i - 1] as Point, points[i] as Point];
    const length = distance(a, b);
    let at = step - carry;
    for (; at < length; at += step) even.push(mix(a, b, at / length));
    carry = length - (at - step);
  }
  return [...even, points[points.length - 1] as Point];
}
