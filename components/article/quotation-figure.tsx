import type { Quotation } from '@/domain/document';
import type { Language } from '@/domain/language';
import { words } from '@/components/site/words';
import { RunningText } from './running-text';

type Props = { quotation: Quotation; language: Language };

/** A quotation of whole paragraphs, with who said it and where it is from. */
export function QuotationFigure({ quotation, language }: Props) {
  const { speaker, source } = quotation.attrs;
  const t = words(language);
  const comma = language === 'zh' ? '，' : ', ';
  return (
    <figure className="quotation">
      <blockquote>
        {quotation.content.map((paragraph) => (
          <p key={paragraph.attrs.id}>
            <RunningText content={paragraph.content} />
          </p>
        ))}
      </blockquote>
      {(speaker || source) && (
        <figcaption>
          {`${t('quotationDash')}${speaker ?? ''}${speaker && source ? comma : ''}`}
          {source && <cite>{source}</cite>}
        </figcaption>
      )}
    </figure>
  );
}
