import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { requireActing } from '@/app/newsroom/acting';
import { newsroomWords } from '@/app/newsroom/words';
import { SettingsNames } from '@/components/newsroom/settings-names';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { KeptForm } from '@/components/ui/kept-form.client';
import { keepsHouse } from '@/domain/administration';
import { paperOfRequest } from '@/app/newsroom/paper-of-request';
import { SettingsPage } from '../settings-page';
import { changePaperAction } from './actions';

export const dynamic = 'force-dynamic';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await newsroomWords('newsroom.settings'))('parts.paper') };
}

export default async function Page() {
  const { actor } = await requireActing();
  if (!keepsHouse(actor)) notFound();
  const { names, taglines, imprints, zone } = await paperOfRequest();
  const t = await newsroomWords('newsroom.settings');
  return (
    <SettingsPage part="paper" title={t('parts.paper')}>
      <KeptForm action={changePaperAction} className="settings-section">
        <SettingsNames legend={t('names')} field="names" values={names} size="name" t={t} />
        <SettingsNames legend={t('paper.taglines')} field="taglines" values={taglines} size="line" t={t} />
        <SettingsNames
          legend={t('paper.imprints')}
          field="imprints"
          values={imprints}
          hint={t('paper.imprintsHint')}
          size="text"
          t={t}
        />
        <Field label={t('paper.zone')} hint={t('paper.zoneHint')}>
          <input name="zone" required maxLength={60} defaultValue={zone} list="zones" autoComplete="off" />
        </Field>
        <datalist id="zones">
          {Intl.supportedValuesOf('timeZone').map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
        <Button type="submit" weight="filled">
          {t('save')}
        </Button>
      </KeptForm>
    </SettingsPage>
  );
}
