import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import type { LinkAnswer } from '@/components/ui/answer';
import { KeptForm } from '@/components/ui/kept-form.client';
import type { SettingsWords } from './settings-words';

type Props = {
  /** Says whose shift it is: a hidden field, or a choice. */
  whose: ReactNode;
  /** As a field of local time has it. */
  from: string;
  until: string;
  zone: string;
  action: (before: LinkAnswer | null, form: FormData) => Promise<LinkAnswer>;
  t: SettingsWords;
};

export function ShiftForm({ whose, from, until, zone, action, t }: Props) {
  return (
    <KeptForm action={action}>
      {whose}
      <div className="settings-row">
        <Field label={t('duty.from')}>
          <input type="datetime-local" name="from" required defaultValue={from} />
        </Field>
        <Field label={t('duty.until')}>
          <input type="datetime-local" name="until" required defaultValue={until} />
        </Field>
      </div>
      <p className="hint">{t('zoneHint', { zone })}</p>
      <Button type="submit" weight="outlined">
        {t('duty.give')}
      </Button>
    </KeptForm>
  );
}
