/** A text as the bytes of the smallest QR code that holds it, with their repair bytes, at error correction level M. */
import { repairBytes } from './qr-field';

/** By version from 1: repair bytes for each block, and the number of blocks. */
const repairPerBlock = [10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24, 24, 28, 28, 26, 26, 26];
const blocks = [1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9, 9, 10, 10, 11, 13, 14, 16];

export const sizeOf = (version: number) => version * 4 + 17;

/** How many bytes fit into the modules that no pattern takes. */
function capacity(version: number): number {
  const size = sizeOf(version);
  // Three finders with their margins and format bits, and the two timing lines.
  let modules = size * size - 3 * 64 - 2 * 15 - 1 - 2 * (size - 16);
  if (version >= 2) {
    const aligned = Math.floor(version / 7) + 2;
    modules -= (aligned - 1) * (aligned - 1) * 25 + (aligned - 2) * 2 * 20;
  }
  if (version >= 7) modules -= 36;
  return Math.floor(modules / 8);
}

function dataCapacity(version: number): number {
  return capacity(version) - repairPerBlock[version - 1]! * blocks[version - 1]!;
}

/** Null where the text is longer than any of these codes holds. */
export function qrBytes(text: string): { version: number; bytes: number[] } | null {
  const letters = [...new TextEncoder().encode(text)];
  const lengthBits = (version: number) => (version < 10 ? 8 : 16);
  const versions = blocks.map((_, index) => index + 1);
  const version = versions.find((v) => 4 + lengthBits(v) + letters.length * 8 <= dataCapacity(v) * 8);
  if (version === undefined) return null;
  const bits: number[] = [];
  const put = (value: number, length: number) => {
    for (let bit = length - 1; bit >= 0; bit--) bits.push((value >>> bit) & 1);
  };
  // The mode "bytes", how many, the bytes, and an end.
  put(0b0100, 4);
  put(letters.length, lengthBits(version));
  for (const letter of letters) put(letter, 8);
  const room = dataCapacity(version) * 8;
  put(0, Math.min(4, room - bits.length));
  put(0, (8 - (bits.length % 8)) % 8);
  for (let pad = 0xec; bits.length < room; pad ^= 0xec ^ 0x11) put(pad, 8);
  const data = Array.from({ length: room / 8 }, (_, at) =>
    parseInt(bits.slice(at * 8, at * 8 + 8).join(''), 2),
  );
  return { version, bytes: withRepair(data, version) };
}

/** Blocks are interleaved, so that a stain hits each of them a little. */
function withRepair(data: number[], version: number): number[] {
  const [count, repair] = [blocks[version - 1]!, repairPerBlock[version - 1]!];
  const short = Math.floor(data.length / count);
  const long = data.length % count;
  let at = 0;
  const parts = Array.from({ length: count }, (_, index) => {
    const part = data.slice(at, (at += short + (index >= count - long ? 1 : 0)));
    return { part, repair: repairBytes(part, repair) };
  });
  const across = (rows: number[][], length: number) =>
    Array.from({ length }, (_, i) => rows.flatMap((row) => row[i] ?? [])).flat();
  return [
    ...across(
      parts.map(({ part }) => part),
      short + 1,
    ),
    ...across(
      parts.map(({ repair: bytes }) => bytes),
      repair,
    ),
  ];
}
