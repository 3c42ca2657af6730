import type { ReactNode } from 'react';
import { ActionForm } from '@/components/ui/action-form.client';
import type { Answer } from '@/components/ui/answer';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import type { PaneAct, PaneOffer, QueuePane } from '@/domain/queue-pane';
import type { QueueWords } from './queue-words';

export type PaneAction = (before: Answer | null, form: FormData) => Promise<Answer>;
export type PaneActions = Record<PaneAct | 'change_note', PaneAction>;

type Props = {
  pane: QueuePane;
  words: QueueWords;
  actions: PaneActions;
  sentences: (offer: PaneOffer) => readonly string[];
};

/** What this person can do from the list, and what stands against the rest. */
export function QueueActs({ pane, words, actions, sentences }: Props) {
  const { t } = words;
  if (pane.offers.length === 0 && !pane.mayKill) return null;
  return (
    <section className="pane-acts" aria-labelledby="pane-acts">
      <h3 id="pane-acts">{t('pane.acts')}</h3>
      {pane.offers.map((offer) => {
        const reasons = sentences(offer);
        return reasons.length > 0 ? (
          <div key={offer.act} className="pane-refused">
            <span>{words.commands[offer.act]}</span>
            <span className="hint">{reasons.join(' ')}</span>
          </div>
        ) : (
          <OneAct
            key={`${pane.id} ${offer.act}`}
            act={offer.act}
            pane={pane}
            words={words}
            action={actions[offer.act]}
          />
        );
      })}
      {pane.mayKill ? (
        <a className="button button-grave pane-kill" href={`/newsroom/articles/${pane.id}/kill`}>
          {words.commands.kill}
        </a>
      ) : null}
    </section>
  );
}

type ActProps = { act: PaneAct; pane: QueuePane; words: QueueWords; action: PaneAction };

function OneAct({ act, pane, words, action }: ActProps) {
  const { t } = words;
  const form = (label: string, fields?: ReactNode) => (
    <ActionForm action={action} className="pane-form">
      <input type="hidden" name="article" value={pane.id} />
      {fields}
      <Button type="submit" weight={act === 'hold' ? 'grave' : 'outlined'}>
        {label}
      </Button>
    </ActionForm>
  );
  switch (act) {
    case 'take':
      return form(words.commands.take);
    case 'release':
      return form(t('pane.releaseStory'));
    case 'hand_over':
      if (pane.colleagues.length === 0) return <p className="hint">{t('pane.noColleague')}</p>;
      return (
        <Folded label={words.commands.hand_over}>
          {form(
            words.commands.hand_over,
            <Field label={t('pane.handOverTo')}>
              <select name="to" required>
                {pane.colleagues.map(({ email, name }) => (
                  <option key={email} value={email}>
                    {name}
                  </option>
                ))}
              </select>
            </Field>,
          )}
        </Folded>
      );
    case 'hold':
      return (
        <Folded label={words.commands.hold}>
          {form(
            t('pane.holdStory'),
            <Field label={t('pane.reason')}>
              <input name="reason" type="text" required maxLength={300} autoComplete="off" />
            </Field>,
          )}
        </Folded>
      );
  }
}

function Folded({ label, children }: { label: string; children: ReactNode }) {
  return (
    <details>
      <summary>{label}</summary>
      {children}
    </details>
  );
}
