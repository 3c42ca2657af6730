import { Fragment, type ReactNode } from 'react';
import type { Inline, Mark } from '@/domain/document';

type Props = { content: readonly Inline[] | undefined };

/** The words as they were signed: nothing is curled, spaced or trimmed on the way to the page. */
export function RunningText({ content }: Props) {
  return (content ?? []).map((inline, place) =>
    inline.type === 'lineBreak' ? (
      <br key={place} />
    ) : (
      <Fragment key={place}>{(inline.marks ?? []).reduceRight<ReactNode>(marked, inline.text)}</Fragment>
    ),
  );
}

function marked(inner: ReactNode, mark: Mark): ReactNode {
  switch (mark.type) {
    case 'strong':
      return <strong>{inner}</strong>;
    case 'emphasis':
      return <em>{inner}</em>;
    case 'link':
      return <a href={mark.attrs.href}>{inner}</a>;
    // A text with a blocking mark is refused before publication; a reader is never shown one.
    case 'blocking':
      return inner;
  }
}
