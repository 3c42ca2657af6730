'use client';

import { useState, type FormEvent } from 'react';
import { useTranslations } from 'use-intl';
import { ActionForm } from '@/components/ui/action-form.client';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import type { RelatedLine } from '@/domain/article-around';
import { languageCodes } from '@/domain/language';
import { AroundPart } from './around-part';
import type { AroundAct } from './around-words';

type Props = {
  articleId: string;
  mayFurnish: boolean;
  related: readonly RelatedLine[];
  act: AroundAct;
  search: (sent: { articleId: string; words: string }) => Promise<readonly RelatedLine[]>;
};

/** What readers are led to next: in order, and found by words. */
export function AroundRelated({ articleId, mayFurnish, related, act, search }: Props) {
  const t = useTranslations('newsroom.around');
  const named = useTranslations('words.languages');
  const [found, setFound] = useState<readonly RelatedLine[] | 'failed' | null>(null);
  const look = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const words = String(new FormData(event.currentTarget).get('words'));
    setFound(await search({ articleId, words }).catch(() => 'failed' as const));
  };
  const form = (other: RelatedLine, ways: readonly ('add' | 'up' | 'down' | 'remove')[]) => (
    <ActionForm action={act} className="around-ways">
      <input type="hidden" name="article" value={articleId} />
      <input type="hidden" name="other" value={other.id} />
      {ways.map((way) => (
        <Button
          key={way}
          type="submit"
          weight="text"
          name="way"
          value={way}
          aria-label={t(`related.${way}Named`, { title: other.title })}
        >
          {t(`related.${way}`)}
        </Button>
      ))}
    </ActionForm>
  );
  const title = (line: RelatedLine) => (
    <span>
      <a href={`/newsroom/articles/${line.id}`} lang={languageCodes[line.language].bcp47}>
        {line.title}
      </a>{' '}
      <span className="hint">{named(line.language)}</span>
    </span>
  );
  const fresh = Array.isArray(found) ? found.filter(({ id }) => !related.some((one) => one.id === id)) : [];
  return (
    <AroundPart title={t('related.title')} told={t('related.count', { count: related.length })}>
      {related.length === 0 && <p className="hint">{t('related.none')}</p>}
      <ol className="around-related" aria-label={t('related.title')}>
        {related.map((line, place) => (
          <li key={line.id}>
            {title(line)}
            {mayFurnish &&
              form(line, [
                ...(place > 0 ? (['up'] as const) : []),
                ...(place < related.length - 1 ? (['down'] as const) : []),
                'remove',
              ])}
          </li>
        ))}
      </ol>
      {mayFurnish && (
        <form className="around-search" role="search" onSubmit={(event) => void look(event)}>
          <Field label={t('related.words')}>
            <input type="search" name="words" required maxLength={200} />
          </Field>
          <Button type="submit" weight="outlined">
            {t('related.find')}
          </Button>
        </form>
      )}
      <p role="status" className="hint">
        {found === 'failed' && t('related.failed')}
        {Array.isArray(found) && t('related.found', { count: fresh.length })}
      </p>
      {fresh.length > 0 && (
        <ul className="around-related" aria-label={t('related.results')}>
          {fresh.map((line) => (
            <li key={line.id}>
              {title(line)}
              {form(line, ['add'])}
            </li>
          ))}
        </ul>
      )}
    </AroundPart>
  );
}
