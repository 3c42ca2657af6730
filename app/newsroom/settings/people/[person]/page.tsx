import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { requireActing } from '@/app/newsroom/acting';
import { newsroomWords } from '@/app/newsroom/words';
import { PersonAccount } from '@/components/newsroom/person-account';
import { PersonDesks } from '@/components/newsroom/person-desks';
import { PersonFields } from '@/components/newsroom/person-fields';
import { PersonInvitation } from '@/components/newsroom/person-invitation';
import { SettingsSection } from '@/components/newsroom/settings-section';
import { ShiftForm } from '@/components/newsroom/shift-form';
import { ShiftList } from '@/components/newsroom/shift-list';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { KeptForm } from '@/components/ui/kept-form.client';
import { lastLocalDay } from '@/domain/local-time';
import { paperOfRequest } from '@/app/newsroom/paper-of-request';
import { readPerson } from '@/editorial/read-person';
import { endDutyAction, giveDutyAction } from '../../duty/actions';
import { nextShift } from '../../next-shift';
import { SettingsPage } from '../../settings-page';
import { settingsTimes } from '../../settings-times';
import {
  changeEmailAction,
  changePersonAction,
  disablePersonAction,
  enablePersonAction,
  inviteAgainAction,
  setMembershipsAction,
  withdrawInvitationAction,
} from '../actions';

export const dynamic = 'force-dynamic';

type Props = { params: Promise<{ person: string }> };

const pageOf = cache(async (id: string) => readPerson((await requireActing()).by, id));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await pageOf((await params).person))?.person.name };
}

export default async function Page({ params }: Props) {
  const { by, interfaceLanguage } = await requireActing();
  const found = await pageOf((await params).person);
  if (!found) notFound();
  const { person, desks, invitation, sendsLetters } = found;
  const t = await newsroomWords('newsroom.settings');
  const { zone } = await paperOfRequest();
  const { time } = settingsTimes(interfaceLanguage, zone);
  const { id, name, disabledAt } = person;
  const whose = <input type="hidden" name="person" value={id} />;
  const memberships = person.memberships.map(({ desk, role, until }) => ({
    desk: desk.slug,
    role,
    lastDay: until ? lastLocalDay(until, zone) : '',
  }));
  return (
    <SettingsPage part="people" title={name}>
      <p className="hint">{person.email}</p>
      {id === by.personId ? <p className="settings-note">{t('person.you')}</p> : null}
      {person.invited && invitation && !disabledAt ? (
        <PersonInvitation
          personId={id}
          invitation={invitation}
          sendsLetters={sendsLetters}
          now={by.now}
          time={time}
          again={inviteAgainAction}
          withdraw={withdrawInvitationAction}
          t={t}
        />
      ) : null}
      <SettingsSection id="about" title={t('person.about')}>
        <KeptForm action={changePersonAction}>
          {whose}
          <PersonFields person={person} t={t} />
          <Button type="submit" weight="outlined">
            {t('save')}
          </Button>
        </KeptForm>
      </SettingsSection>
      <SettingsSection id="email" title={t('invitation.email')}>
        <KeptForm action={changeEmailAction}>
          {whose}
          <Field label={t('person.newEmail')} hint={t('person.newEmailHint')}>
            <input
              type="email"
              name="email"
              required
              maxLength={320}
              defaultValue={person.email}
              autoComplete="off"
            />
          </Field>
          <Button type="submit" weight="outlined">
            {t('person.changeEmail')}
          </Button>
        </KeptForm>
      </SettingsSection>
      <SettingsSection id="desks" title={t('person.desks')}>
        <KeptForm action={setMembershipsAction}>
          {whose}
          <PersonDesks
            desks={desks}
            memberships={memberships}
            language={interfaceLanguage}
            zone={zone}
            t={t}
          />
          <Button type="submit" weight="outlined">
            {t('save')}
          </Button>
        </KeptForm>
      </SettingsSection>
      {disabledAt ? null : (
        <SettingsSection id="duty" title={t('person.duty')}>
          <p className="hint">{t('duty.intro')}</p>
          <ShiftList
            shifts={person.duties.map((duty) => ({ ...duty, name }))}
            none={t('person.noShift')}
            now={by.now}
            time={time}
            end={endDutyAction}
            t={t}
          />
          <ShiftForm whose={whose} {...nextShift(by.now, zone)} zone={zone} action={giveDutyAction} t={t} />
        </SettingsSection>
      )}
      <PersonAccount
        personId={id}
        closedSince={disabledAt ? time(disabledAt) : null}
        close={disablePersonAction}
        open={enablePersonAction}
        t={t}
      />
    </SettingsPage>
  );
}
