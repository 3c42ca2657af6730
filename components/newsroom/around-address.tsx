import { ActionForm } from '@/components/ui/action-form.client';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import type { AddressLine } from '@/domain/article-around';
import { AroundPart } from './around-part';
import type { AroundAct, AroundPart as Part } from './around-words';

type Props = Part & {
  slug: string | null;
  addresses: readonly AddressLine[];
  origin: string;
  act: AroundAct;
};

/** Where readers find it, since when, and where they found it before. */
export function AroundAddress({ articleId, mayFurnish, t, clock, slug, addresses, origin, act }: Props) {
  return (
    <AroundPart title={t('address.title')} told={slug ?? t('address.later')}>
      <ul className="around-addresses">
        {addresses.map(({ path, current, publicSince }) => (
          <li key={path}>
            <span>{path}</span>
            <span className="hint">
              {publicSince
                ? t(current ? 'address.since' : 'address.leads', { time: clock(publicSince) })
                : t('address.chosen')}
            </span>
          </li>
        ))}
      </ul>
      {addresses.length === 0 ? <p className="hint">{t('address.none')}</p> : null}
      {mayFurnish ? (
        <ActionForm key={slug} action={act} className="around-form">
          <input type="hidden" name="article" value={articleId} />
          <Field
            label={t('address.slug')}
            hint={t('address.hint', { site: origin.replace(/^https?:\/\//, '') })}
          >
            <input
              name="slug"
              required
              maxLength={80}
              defaultValue={slug ?? ''}
              autoCapitalize="none"
              spellCheck={false}
            />
          </Field>
          <Button type="submit" weight="outlined">
            {t('address.change')}
          </Button>
        </ActionForm>
      ) : null}
    </AroundPart>
  );
}
