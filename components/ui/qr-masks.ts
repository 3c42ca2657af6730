/** The eight masks of a QR code, and how hard a camera would find the result to read. */
export const masks: readonly ((x: number, y: number) => boolean)[] = [
  (x, y) => (x + y) % 2 === 0,
  (_, y) => y % 2 === 0,
  (x) => x % 3 === 0,
  (x, y) => (x + y) % 3 === 0,
  (x, y) => (Math.floor(x / 3) + Math.floor(y / 2)) % 2 === 0,
  (x, y) => ((x * y) % 2) + ((x * y) % 3) === 0,
  (x, y) => (((x * y) % 2) + ((x * y) % 3)) % 2 === 0,
  (x, y) => (((x + y) % 2) + ((x * y) % 3)) % 2 === 0,
];

/** Long runs, blocks, what looks like a finder, and too much of one colour. */
export function hardness(modules: readonly (readonly boolean[])[]): number {
  const size = modules.length;
  const columns = modules.map((_, x) => modules.map((row) => row[x] === true));
  const lines = [...modules, ...columns].map((line) => line.map(Number).join(''));
  let sum = 0;
  for (const line of lines) {
    for (const run of line.match(/0{5,}|1{5,}/g) ?? []) sum += run.length - 2;
    for (const finder of [/(?=00001011101)/g, /(?=10111010000)/g])
      sum += (line.match(finder) ?? []).length * 40;
  }
  for (let y = 1; y < size; y++)
    for (let x = 1; x < size; x++) {
      const corner = modules[y]![x];
      if (modules[y]![x - 1] === corner && modules[y - 1]![x] === corner && modules[y - 1]![x - 1] === corner)
        sum += 3;
    }
  const dark = modules.flat().filter(Boolean).length;
  return sum + Math.floor((Math.abs(dark * 20 - size * size * 10) / (size * size)) | 0) * 10;
}
