import type { FoundText } from '@/domain/found-text';

type Props = { text: FoundText };

export function FoundWords({ text }: Props) {
  // Pieces of one line: they stay in their places.
  return text.map((piece, place) =>
    piece.found ? <mark key={place}>{piece.text}</mark> : <span key={place}>{piece.text}</span>,
  );
}
