import { Button } from '@/components/ui/button';
import type { LinkAnswer } from '@/components/ui/answer';
import { KeptForm } from '@/components/ui/kept-form.client';
import { SettingsSection } from './settings-section';
import type { SettingsWords } from './settings-words';

type Action = (before: LinkAnswer | null, form: FormData) => Promise<LinkAnswer>;
type Props = {
  personId: string;
  /** When it was closed, in words; null while it is open. */
  closedSince: string | null;
  close: Action;
  open: Action;
  t: SettingsWords;
};

export function PersonAccount({ personId, closedSince, close, open, t }: Props) {
  return (
    <SettingsSection id="account" title={t('person.account')}>
      {closedSince === null ? null : <p>{t('person.closedSince', { time: closedSince })}</p>}
      <KeptForm action={closedSince === null ? close : open}>
        <input type="hidden" name="person" value={personId} />
        <Button type="submit" weight={closedSince === null ? 'grave' : 'outlined'}>
          {closedSince === null ? t('person.close') : t('person.open')}
        </Button>
        <p className="hint">
          {closedSince === null ? t('person.closeExplained') : t('person.openExplained')}
        </p>
      </KeptForm>
    </SettingsSection>
  );
}
