import sharp from 'sharp';

/** Makes a picture of a drawing by our own code. Drawings of others are never opened; see `picture-signature.ts`. */
export function drawPicture(svg: string): Promise<Buffer> {
  return sharp(Buffer.from(svg)).png({ compressionLevel: 1 }).toBuffer();
}
