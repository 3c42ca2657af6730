import type { BesideBlock, BesideRow } from '@/domain/beside';
import { languageCodes, type Language } from '@/domain/language';
import { markedText } from '@/domain/marked-text';

type Side = { language: Language; title: string };
type Props = {
  rows: readonly BesideRow[];
  left: Side;
  right: Side;
  counts: (figures: number, quotations: number) => string;
  nothing: string;
};

/** Two texts as one table of blocks; on a narrow screen one below the other, block by block. */
export function ArticleBeside({ rows, left, right, counts, nothing }: Props) {
  const countsOf = (side: 'left' | 'right') => {
    const stretches = rows.flatMap((row) => markedText(row[side]?.text ?? ''));
    const of = (kind: 'figure' | 'quotation') => stretches.filter(({ is }) => is === kind).length;
    const whole = rows.filter((row) => row[side]?.kind === 'quotation').length;
    return counts(of('figure'), of('quotation') + whole);
  };
  const cell = (block: BesideBlock | null, { language }: Side) =>
    block ? (
      <p className={`beside-${block.kind}`} lang={languageCodes[language].bcp47}>
        <Marked text={block.text} />
      </p>
    ) : (
      <p className="muted">{nothing}</p>
    );
  return (
    <div className="beside">
      {[left, right].map((side, place) => (
        <div key={side.language} className="beside-head">
          <h2>{side.title}</h2>
          <p className="hint">{countsOf(place === 0 ? 'left' : 'right')}</p>
        </div>
      ))}
      {rows
        .filter((row) => row.left || row.right)
        .map((row) => (
          <div key={row.key} className="beside-row">
            {cell(row.left, left)}
            {cell(row.right, right)}
          </div>
        ))}
    </div>
  );
}

function Marked({ text }: { text: string }) {
  return markedText(text).map(({ text: words, is }, place) =>
    is === 'plain' ? (
      words
    ) : (
      <mark key={place} className={`beside-${is}-mark`}>
        {words}
      </mark>
    ),
  );
}
