import { ActionForm } from '@/components/ui/action-form.client';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import type { Holding } from '@/domain/article-around';
import { HoldingAskers } from './holding-askers';
import { HoldingDeadline } from './holding-deadline';
import type { AroundAct, AroundPart } from './around-words';

export type HoldingActions = Record<'take' | 'handOver' | 'ask' | 'decline' | 'deadline', AroundAct>;
type Props = Omit<AroundPart, 'mayFurnish'> & { holding: Holding; zone: string; actions: HoldingActions };

/** Who has it, who asks for it, and when it is due. */
export function HoldingPanel({ articleId, t, clock, holding, zone, actions }: Props) {
  const { holder, askers, colleagues, mayHandOver, mayAsk, mayTake } = holding;
  const asked = askers.find(({ you }) => you);
  const article = <input type="hidden" name="article" value={articleId} />;
  return (
    <section className="holding" aria-labelledby="holding-title" id="holding">
      <h2 id="holding-title">{t('holding.title')}</h2>
      <p aria-live="polite">
        {holder === null
          ? t('holding.nobody')
          : t(holder.you ? 'holding.you' : 'holding.with', {
              person: holder.name,
              time: clock(holder.since),
            })}
      </p>
      {holder?.you ? <HoldingAskers {...{ articleId, t, clock, askers, actions }} /> : null}
      {asked && holder ? (
        <p className="hint">{t('holding.asked', { person: holder.name, time: clock(asked.since) })}</p>
      ) : null}
      {mayAsk && holder ? (
        <ActionForm action={actions.ask}>
          {article}
          <Button type="submit" weight="outlined">
            {t('holding.ask', { person: holder.name })}
          </Button>
        </ActionForm>
      ) : null}
      {mayTake && holder ? (
        <ActionForm action={actions.take}>
          {article}
          <Button type="submit" weight="text">
            {t('holding.takeOver')}
          </Button>
        </ActionForm>
      ) : null}
      {mayHandOver && colleagues.length > 0 ? (
        <details>
          <summary>{t('holding.handOver')}</summary>
          <ActionForm action={actions.handOver} className="around-form">
            {article}
            <Field label={t('holding.to')}>
              <select name="to" required>
                {colleagues.map(({ email, name }) => (
                  <option key={email} value={email}>
                    {name}
                  </option>
                ))}
              </select>
            </Field>
            <Button type="submit" weight="outlined">
              {t('holding.handOver')}
            </Button>
          </ActionForm>
        </details>
      ) : null}
      <HoldingDeadline {...{ articleId, t, clock, zone }} holding={holding} act={actions.deadline} />
    </section>
  );
}
