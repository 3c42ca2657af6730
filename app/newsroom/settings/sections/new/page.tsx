import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { requireActing } from '@/app/newsroom/acting';
import { newsroomWords } from '@/app/newsroom/words';
import { SectionDesk } from '@/components/newsroom/section-desk';
import { SettingsNames } from '@/components/newsroom/settings-names';
import { SettingsSlug } from '@/components/newsroom/settings-slug';
import { Button } from '@/components/ui/button';
import { KeptForm } from '@/components/ui/kept-form.client';
import { readSections } from '@/editorial/read-sections';
import { SettingsPage } from '../../settings-page';
import { addSectionAction } from '../actions';

export const dynamic = 'force-dynamic';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await newsroomWords('newsroom.settings'))('sections.add') };
}

export default async function Page() {
  const { by, interfaceLanguage } = await requireActing();
  const found = await readSections(by);
  if (!found) notFound();
  const t = await newsroomWords('newsroom.settings');
  return (
    <SettingsPage part="sections" title={t('sections.add')}>
      {found.desks.length === 0 ? (
        <p className="queue-empty">{t('sections.needsDesk')}</p>
      ) : (
        <KeptForm action={addSectionAction} className="settings-section">
          <SettingsNames legend={t('names')} field="names" size="name" t={t} />
          <SettingsSlug label={t('sections.slug')} hint={t('sections.slugHint')} />
          <SectionDesk desks={found.desks} language={interfaceLanguage} t={t} />
          <Button type="submit" weight="filled">
            {t('sections.add')}
          </Button>
        </KeptForm>
      )}
    </SettingsPage>
  );
}
