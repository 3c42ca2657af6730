import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { requireActing } from '@/app/newsroom/acting';
import { newsroomWords } from '@/app/newsroom/words';
import { DeskFields } from '@/components/newsroom/desk-fields';
import { SettingsSlug } from '@/components/newsroom/settings-slug';
import { Button } from '@/components/ui/button';
import { KeptForm } from '@/components/ui/kept-form.client';
import { readDesks } from '@/editorial/read-desks';
import { SettingsPage } from '../../settings-page';
import { addDeskAction } from '../actions';

export const dynamic = 'force-dynamic';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await newsroomWords('newsroom.settings'))('desks.add') };
}

export default async function Page() {
  if (!(await readDesks((await requireActing()).by))) notFound();
  const t = await newsroomWords('newsroom.settings');
  return (
    <SettingsPage part="desks" title={t('desks.add')}>
      <KeptForm action={addDeskAction} className="settings-section">
        <DeskFields t={t} />
        <SettingsSlug label={t('desks.slug')} hint={t('desks.slugHint')} />
        <Button type="submit" weight="filled">
          {t('desks.add')}
        </Button>
      </KeptForm>
    </SettingsPage>
  );
}
