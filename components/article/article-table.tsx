import { plainText, type Table, type TableCell, type TableRow } from '@/domain/document';
import type { Language } from '@/domain/language';
import { words } from '@/components/site/words';
import { RunningText } from './running-text';

type Props = { table: Table; language: Language };

/** A wide table scrolls in its own frame, which the keyboard can reach, instead of pushing the page aside. */
export function ArticleTable({ table, language }: Props) {
  const t = words(language);
  const [first, ...others] = table.content;
  const headed = first?.content.every((cell) => cell.type === 'tableHeader') ?? false;
  const headers = headed ? first?.content.map((cell) => plainText(cell.content)).filter(Boolean) : [];
  const comma = language === 'zh' ? '、' : ', ';
  const caption = headers?.length ? t('table', { headers: headers.join(comma) }) : t('tableWithoutHeaders');
  const captionId = `table-${table.attrs.id}`;
  const rows = headed ? others : table.content;
  const figures = columnsOfFigures(rows);
  return (
    <div className="table-frame" role="region" aria-labelledby={captionId} tabIndex={0}>
      <table>
        <caption id={captionId} className="unseen">
          {caption}
        </caption>
        {headed && first && (
          <thead>
            <Row cells={first.content} scope="col" figures={figures} />
          </thead>
        )}
        <tbody>
          {rows.map((row, place) => (
            <Row key={place} cells={row.content} scope="row" figures={figures} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

type RowProps = { cells: TableCell[]; scope: 'col' | 'row'; figures: Set<number> };

function Row({ cells, scope, figures }: RowProps) {
  return (
    <tr>
      {cells.map((cell, place) => {
        const aligned = figures.has(place) ? 'figures' : undefined;
        const content = <RunningText content={cell.content} />;
        // The empty corner of a table heads nothing.
        return cell.type === 'tableHeader' && plainText(cell.content) !== '' ? (
          <th key={place} scope={scope} className={aligned}>
            {content}
          </th>
        ) : (
          <td key={place} className={aligned}>
            {content}
          </td>
        );
      })}
    </tr>
  );
}

/** Columns that hold nothing but figures stand with their units under each other. */
function columnsOfFigures(rows: TableRow[]): Set<number> {
  const width = Math.max(0, ...rows.map((row) => row.content.length));
  const columns = Array.from({ length: width }, (_, place) => place);
  return new Set(
    columns.filter((place) => rows.every(({ content }) => isFigure(plainText(content[place]?.content)))),
  );
}

function isFigure(text: string): boolean {
  return /^[+−–-]?[€$¥£]?\s?\d[\d\s.,]*\s?\p{L}{0,3}%?$|^[–—-]?$/u.test(text.trim());
}
