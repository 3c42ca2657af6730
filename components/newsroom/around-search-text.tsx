import { ActionForm } from '@/components/ui/action-form.client';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { longestSearchDescription, longestSearchTitle } from '@/domain/furniture';
import { AroundPart } from './around-part';
import type { AroundAct, AroundPart as Part } from './around-words';

type Props = Part & { search: { title: string | null; description: string | null }; act: AroundAct };

/** What search engines show, where it is not to be the headline and the standfirst. */
export function AroundSearchText({ articleId, mayFurnish, t, search, act }: Props) {
  const title = search.title ?? '';
  const description = search.description ?? '';
  return (
    <AroundPart title={t('search.title')} told={title || description || t('search.asText')}>
      {mayFurnish ? (
        <ActionForm key={`${title} ${description}`} action={act} className="around-form">
          <input type="hidden" name="article" value={articleId} />
          <Field label={t('search.headline')} hint={t('search.hint')}>
            <input name="title" maxLength={longestSearchTitle} defaultValue={title} />
          </Field>
          <Field label={t('search.description')}>
            <textarea
              name="description"
              rows={3}
              maxLength={longestSearchDescription}
              defaultValue={description}
            />
          </Field>
          <Button type="submit" weight="outlined">
            {t('search.keep')}
          </Button>
        </ActionForm>
      ) : (
        <>
          <p>{title}</p>
          <p className="hint">{description}</p>
        </>
      )}
    </AroundPart>
  );
}
