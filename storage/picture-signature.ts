/**
 * Whether a file begins as one of the picture formats that are taken in. Looked at before any library opens the file:
 * an SVG is a program for a drawing machine and may name other files, so that one from outside is never opened.
 */
export function isRasterPicture(file: Buffer): boolean {
  const text = (from: number, to: number) => file.toString('latin1', from, to);
  if (text(0, 3) === '\xff\xd8\xff') return true;
  if (text(0, 8) === '\x89PNG\r\n\x1a\n') return true;
  if (text(0, 4) === 'RIFF' && text(8, 12) === 'WEBP') return true;
  return text(4, 8) === 'ftyp' && ['avif', 'avis', 'mif1'].includes(text(8, 12));
}
