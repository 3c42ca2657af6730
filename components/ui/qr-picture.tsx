import { qrModules } from './qr-modules';

type Props = { text: string; label: string };

/** A QR code drawn in place: nothing is fetched, and the text goes nowhere. Nothing where the text is too long for one. */
export function QrPicture({ text, label }: Props) {
  const modules = qrModules(text);
  if (!modules) return null;
  const margin = 4;
  const side = modules.length + 2 * margin;
  const dark = modules.flatMap((row, y) =>
    row.flatMap((module, x) => (module ? `M${x + margin},${y + margin}h1v1h-1z` : [])),
  );
  return (
    <svg className="qr-picture" role="img" aria-label={label} viewBox={`0 0 ${side} ${side}`}>
      <path fill="#fff" d={`M0,0h${side}v${side}h-${side}z`} />
      <path fill="#000" shapeRendering="crispEdges" d={dark.join('')} />
    </svg>
  );
}
