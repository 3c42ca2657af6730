import { ActionForm } from '@/components/ui/action-form.client';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import type { QueuePane } from '@/domain/queue-pane';
import { longestNote } from '@/domain/story-note';
import type { PaneAction } from './queue-acts';
import type { QueueWords } from './queue-words';

type Props = { pane: QueuePane; words: QueueWords; action: PaneAction };

/** The note on the story, which everyone sees before anything else. */
export function QueueNote({ pane, words: { t }, action }: Props) {
  return (
    <section className="pane-note" aria-label={t('pane.note')}>
      {pane.note ? (
        <p className="pane-note-words">{pane.note}</p>
      ) : (
        <p className="hint">{t('pane.noNote')}</p>
      )}
      {pane.mayChangeNote ? (
        <details>
          <summary>{t('pane.changeNote')}</summary>
          <ActionForm action={action} className="pane-form">
            <input type="hidden" name="article" value={pane.id} />
            <Field label={t('pane.noteField')}>
              <textarea name="note" rows={3} maxLength={longestNote} defaultValue={pane.note} />
            </Field>
            <Button type="submit" weight="outlined">
              {t('pane.keepNote')}
            </Button>
          </ActionForm>
        </details>
      ) : null}
    </section>
  );
}
