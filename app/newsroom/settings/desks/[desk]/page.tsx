import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { requireActing } from '@/app/newsroom/acting';
import { newsroomWords } from '@/app/newsroom/words';
import { DeskFields } from '@/components/newsroom/desk-fields';
import { SettingsSection } from '@/components/newsroom/settings-section';
import { SettingsRemoval } from '@/components/newsroom/settings-removal';
import { Button } from '@/components/ui/button';
import { KeptForm } from '@/components/ui/kept-form.client';
import { readDesks } from '@/editorial/read-desks';
import { paperOfRequest } from '@/app/newsroom/paper-of-request';
import { SettingsPage } from '../../settings-page';
import { settingsTimes } from '../../settings-times';
import { changeDeskAction, removeDeskAction } from '../actions';

export const dynamic = 'force-dynamic';

type Props = { params: Promise<{ desk: string }> };

const deskOf = cache(async (wanted: string) => {
  const desks = await readDesks((await requireActing()).by);
  return desks?.find(({ slug }) => slug === wanted) ?? null;
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { interfaceLanguage } = await requireActing();
  return { title: (await deskOf((await params).desk))?.names[interfaceLanguage] };
}

export default async function Page({ params }: Props) {
  const { interfaceLanguage } = await requireActing();
  const desk = await deskOf((await params).desk);
  if (!desk) notFound();
  const t = await newsroomWords('newsroom.settings');
  const { day } = settingsTimes(interfaceLanguage, (await paperOfRequest()).zone);
  return (
    <SettingsPage part="desks" title={desk.names[interfaceLanguage]}>
      <KeptForm action={changeDeskAction} className="settings-section">
        <input type="hidden" name="of" value={desk.slug} />
        <DeskFields desk={desk} t={t} />
        <Button type="submit" weight="filled">
          {t('save')}
        </Button>
      </KeptForm>
      <SettingsSection id="members" title={t('desks.members')}>
        {desk.members.length === 0 ? <p>{t('desks.noMembers')}</p> : null}
        <ul className="settings-members">
          {desk.members.map(({ id, name, role, until }) => {
            const values = { desk: name, role: t(`roles.${role}`) };
            return (
              <li key={id}>
                <a href={`/newsroom/settings/people/${id}`}>
                  {until
                    ? t('people.roleOnUntil', { ...values, date: day(until) })
                    : t('people.roleOn', values)}
                </a>
              </li>
            );
          })}
        </ul>
      </SettingsSection>
      <SettingsRemoval
        slug={desk.slug}
        action={removeDeskAction}
        words={{
          title: t('removal'),
          remove: t('desks.remove'),
          explained: t('desks.removeExplained'),
        }}
      />
    </SettingsPage>
  );
}
