import { ActionForm } from '@/components/ui/action-form.client';
import { Button } from '@/components/ui/button';
import type { Holding } from '@/domain/article-around';
import type { AroundAct, AroundPart } from './around-words';

type Props = Pick<AroundPart, 'articleId' | 't' | 'clock'> & {
  askers: Holding['askers'];
  actions: Record<'handOver' | 'decline', AroundAct>;
};

/** Who asks for what this person has; the answer is one tap. */
export function HoldingAskers({ articleId, t, clock, askers, actions }: Props) {
  return (
    <ul className="holding-askers">
      {askers.map(({ id, email, name, since }) => (
        <li key={id}>
          <p>{t('holding.asks', { person: name, time: clock(since) })}</p>
          <ActionForm action={actions.handOver}>
            <input type="hidden" name="article" value={articleId} />
            <input type="hidden" name="to" value={email} />
            <Button type="submit" weight="outlined" disabled={email === ''}>
              {t('holding.handOverTo', { person: name })}
            </Button>
          </ActionForm>
          <ActionForm action={actions.decline}>
            <input type="hidden" name="article" value={articleId} />
            <input type="hidden" name="asker" value={id} />
            <Button type="submit" weight="text">
              {t('holding.keep')}
            </Button>
          </ActionForm>
        </li>
      ))}
    </ul>
  );
}
