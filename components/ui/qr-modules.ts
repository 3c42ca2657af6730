/** A text as the dark and light modules of a QR code, row by row; null where it is too long for one. */
import { qrBytes } from './qr-bytes';
import { hardness, masks } from './qr-masks';
import { drawFormat, patterns, type Modules } from './qr-patterns';

export function qrModules(text: string): boolean[][] | null {
  const found = qrBytes(text);
  if (!found) return null;
  const drawn = masks.map((_, mask) => masked(patterns(found.version), found.bytes, mask));
  return drawn.reduce((best, next) => (hardness(next) < hardness(best) ? next : best));
}

function masked(modules: Modules, bytes: readonly number[], mask: number): boolean[][] {
  const free = modules.map((row) => row.map((module) => module === null));
  let bit = 0;
  for (const [x, y] of path(modules.length)) {
    if (!free[y]![x]) continue;
    const dark = (((bytes[bit >>> 3] ?? 0) >>> (7 - (bit & 7))) & 1) === 1;
    modules[y]![x] = dark !== masks[mask]!(x, y);
    bit += 1;
  }
  drawFormat(modules, mask);
  return modules.map((row) => row.map((module) => module === true));
}

/** In pairs of columns from the right, up and down by turns; the column of the timing line is left out. */
function* path(size: number): Generator<[x: number, y: number]> {
  for (let right = size - 1; right >= 1; right -= 2) {
    if (right === 6) right = 5;
    const upwards = ((right + 1) & 2) === 0;
    for (let step = 0; step < size; step++)
      for (const x of [right, right - 1]) yield [x, upwards ? size - 1 - step : step];
  }
}
