import type { Network } from '@/domain/share-links';

type Props = { network: Network };

/** Small marks beside the words, drawn by one pen; the word is what names the link. */
const strokes: Record<Network, string> = {
  facebook: 'M10.5 3H9a2.5 2.5 0 0 0-2.5 2.5V14M4.5 8H10',
  x: 'M3 3l10 10M13 3 3 13',
  whatsapp: 'M3 13l.8-2.6A5.5 5.5 0 1 1 5.8 12.3ZM6.3 6.2c0 2 1.5 3.5 3.5 3.5',
  telegram: 'M2 7.5 14 3l-2 10-4.5-3.2L14 3M7.5 9.8V13l1.8-1.9',
  weibo: 'M11 9.5c0 2-2 3.5-4.5 3.5S2 11.6 2 9.8 4.5 5 6.5 5s.5 2 .5 2 4-.5 4 2.5M10 3a4 4 0 0 1 4 4',
  mail: 'M2 4h12v8.5H2zM2 4.5l6 4.5 6-4.5',
  copy: 'M7 9.5a2.5 2.5 0 0 0 3.6 0l2-2A2.5 2.5 0 0 0 9 4l-.8.8M9 6.5a2.5 2.5 0 0 0-3.6 0l-2 2A2.5 2.5 0 0 0 7 12l.8-.8',
};

export function ShareGlyph({ network }: Props) {
  return (
    <svg className="glyph" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={strokes[network]} />
    </svg>
  );
}
