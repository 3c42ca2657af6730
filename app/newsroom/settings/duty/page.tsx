import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { requireActing } from '@/app/newsroom/acting';
import { newsroomWords } from '@/app/newsroom/words';
import { SettingsSection } from '@/components/newsroom/settings-section';
import { ShiftForm } from '@/components/newsroom/shift-form';
import { ShiftList } from '@/components/newsroom/shift-list';
import { Field } from '@/components/ui/field';
import { paperOfRequest } from '@/app/newsroom/paper-of-request';
import { readShifts } from '@/editorial/read-shifts';
import { nextShift } from '../next-shift';
import { SettingsPage } from '../settings-page';
import { settingsTimes } from '../settings-times';
import { endDutyAction, giveDutyAction } from './actions';

export const dynamic = 'force-dynamic';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await newsroomWords('newsroom.settings'))('parts.duty') };
}

export default async function Page() {
  const { by, interfaceLanguage } = await requireActing();
  const found = await readShifts(by);
  if (!found) notFound();
  const t = await newsroomWords('newsroom.settings');
  const { zone } = await paperOfRequest();
  const { time } = settingsTimes(interfaceLanguage, zone);
  const whose = (
    <Field label={t('duty.person')}>
      <select name="person" required>
        {found.people.map(({ id, name, email }) => (
          <option key={id} value={id}>
            {`${name} · ${email}`}
          </option>
        ))}
      </select>
    </Field>
  );
  return (
    <SettingsPage part="duty" title={t('parts.duty')}>
      <p>{t('duty.intro')}</p>
      <SettingsSection id="shifts" title={t('duty.shifts')}>
        <ShiftList
          shifts={found.shifts}
          none={t('duty.none')}
          now={by.now}
          time={time}
          end={endDutyAction}
          t={t}
        />
      </SettingsSection>
      <SettingsSection id="give" title={t('duty.giveTitle')}>
        <ShiftForm whose={whose} {...nextShift(by.now, zone)} zone={zone} action={giveDutyAction} t={t} />
      </SettingsSection>
    </SettingsPage>
  );
}
