import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { requireActing } from '@/app/newsroom/acting';
import { newsroomWords } from '@/app/newsroom/words';
import { PersonDesks } from '@/components/newsroom/person-desks';
import { PersonFields } from '@/components/newsroom/person-fields';
import { SettingsSection } from '@/components/newsroom/settings-section';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { KeptForm } from '@/components/ui/kept-form.client';
import { readInvitingPlaces } from '@/editorial/read-inviting-places';
import { paperOfRequest } from '@/app/newsroom/paper-of-request';
import { SettingsPage } from '../../settings-page';
import { invitePersonAction } from '../actions';

export const dynamic = 'force-dynamic';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await newsroomWords('newsroom.settings'))('invitation.title') };
}

export default async function Page() {
  const { by, interfaceLanguage } = await requireActing();
  const places = await readInvitingPlaces(by);
  if (!places) notFound();
  const t = await newsroomWords('newsroom.settings');
  const { zone } = await paperOfRequest();
  const { desks, sendsLetters } = places;
  const nobodyYet = { languages: [], interfaceLanguage, administrator: false, editorInChief: false };
  return (
    <SettingsPage part="people" title={t('invitation.title')}>
      <p>{sendsLetters ? t('invitation.intro') : t('invitation.byHand')}</p>
      <KeptForm action={invitePersonAction} className="settings-sheet" linkLabel={t('invitation.link')}>
        <SettingsSection id="about" title={t('person.about')}>
          <Field label={t('invitation.email')}>
            <input type="email" name="email" required maxLength={320} autoComplete="off" />
          </Field>
          <PersonFields person={nobodyYet} t={t} />
        </SettingsSection>
        <SettingsSection id="desks" title={t('person.desks')}>
          <PersonDesks desks={desks} memberships={[]} language={interfaceLanguage} zone={zone} t={t} />
        </SettingsSection>
        <Button type="submit" weight="filled">
          {sendsLetters ? t('invitation.send') : t('invitation.makeLink')}
        </Button>
      </KeptForm>
    </SettingsPage>
  );
}
