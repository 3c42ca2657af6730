import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { requireActing } from '@/app/newsroom/acting';
import { newsroomWords } from '@/app/newsroom/words';
import { SecurityPeople } from '@/components/newsroom/security-people';
import { SecurityRequired } from '@/components/newsroom/security-required';
import { readSecurity } from '@/editorial/read-security';
import { SettingsPage } from '../settings-page';
import { changeSecurityAction, resetSecondFactorAction } from './actions';

export const dynamic = 'force-dynamic';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await newsroomWords('newsroom.security'))('title') };
}

/** For administrators: of whom a second factor is required, and whose was lost. */
export default async function Page() {
  const { actor } = await requireActing();
  if (!actor.administrator) notFound();
  const [t, { required, people }] = await Promise.all([newsroomWords('newsroom.security'), readSecurity()]);
  return (
    <SettingsPage part="security" title={t('title')}>
      <SecurityRequired required={required} action={changeSecurityAction} t={t} />
      <SecurityPeople people={people} reset={resetSecondFactorAction} t={t} />
    </SettingsPage>
  );
}
