/** The arithmetic of a QR code's error correction: bytes as a field of 256, and the remainder that repairs a code. */
const primitive = 0x11d;

/** Multiplication without carries, reduced by the primitive polynomial. */
function times(a: number, b: number): number {
  let product = 0;
  for (let bit = 7; bit >= 0; bit--) {
    product = (product << 1) ^ ((product >>> 7) * primitive);
    product ^= ((b >>> bit) & 1) * a;
  }
  return product;
}

/** The generator polynomial of a degree, without its leading one. */
function generator(degree: number): number[] {
  const result = Array<number>(degree).fill(0);
  result[degree - 1] = 1;
  let root = 1;
  for (let i = 0; i < degree; i++) {
    for (let j = 0; j < degree; j++) result[j] = times(result[j]!, root) ^ (result[j + 1] ?? 0);
    root = times(root, 2);
  }
  return result;
}

/** The bytes that go after these to repair as many of them as there are pairs. */
export function repairBytes(data: readonly number[], many: number): number[] {
  const divisor = generator(many);
  const remainder = Array<number>(many).fill(0);
  for (const byte of data) {
    const factor = byte ^ remainder.shift()!;
    remainder.push(0);
    divisor.forEach((coefficient, i) => (remainder[i]! ^= times(coefficient, factor)));
  }
  return remainder;
}
