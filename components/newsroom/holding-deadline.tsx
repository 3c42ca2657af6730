import { ActionForm } from '@/components/ui/action-form.client';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import type { Holding } from '@/domain/article-around';
import { localTimeOf } from '@/domain/local-time';
import type { AroundAct, AroundPart } from './around-words';

type Props = Pick<AroundPart, 'articleId' | 't' | 'clock'> & {
  holding: Pick<Holding, 'deadline' | 'late' | 'maySetDeadline'>;
  zone: string;
  act: AroundAct;
};

/** When it is due, by the paper's clock; late is said in red. */
export function HoldingDeadline({ articleId, t, clock, zone, holding, act }: Props) {
  const { deadline, late, maySetDeadline } = holding;
  const typed = deadline ? localTimeOf(deadline, zone) : '';
  return (
    <>
      <p className={late ? 'wrong' : undefined}>
        {deadline
          ? t(late ? 'holding.late' : 'holding.due', { time: clock(deadline) })
          : t('holding.noDeadline')}
      </p>
      {maySetDeadline ? (
        <details>
          <summary>{t('holding.changeDeadline')}</summary>
          <ActionForm key={typed} action={act} className="around-form">
            <input type="hidden" name="article" value={articleId} />
            <Field label={t('holding.deadline')} hint={t('holding.zone', { zone })}>
              <input type="datetime-local" name="due" defaultValue={typed} />
            </Field>
            <Button type="submit" weight="outlined">
              {t('holding.keepDeadline')}
            </Button>
          </ActionForm>
        </details>
      ) : null}
    </>
  );
}
