import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { requireActing } from '@/app/newsroom/acting';
import { newsroomWords } from '@/app/newsroom/words';
import { SectionDesk } from '@/components/newsroom/section-desk';
import { SettingsNames } from '@/components/newsroom/settings-names';
import { SettingsRemoval } from '@/components/newsroom/settings-removal';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { KeptForm } from '@/components/ui/kept-form.client';
import { readSections } from '@/editorial/read-sections';
import { SettingsPage } from '../../settings-page';
import { changeSectionAction, removeSectionAction } from '../actions';

export const dynamic = 'force-dynamic';

type Props = { params: Promise<{ section: string }> };

const foundBy = cache(async (wanted: string) => {
  const found = await readSections((await requireActing()).by);
  const at = found?.sections.findIndex(({ slug }) => slug === wanted) ?? -1;
  const section = found?.sections[at];
  return found && section ? { ...found, section, place: at + 1 } : null;
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { interfaceLanguage } = await requireActing();
  return { title: (await foundBy((await params).section))?.section.names[interfaceLanguage] };
}

export default async function Page({ params }: Props) {
  const { interfaceLanguage } = await requireActing();
  const found = await foundBy((await params).section);
  if (!found) notFound();
  const { section, sections, desks, place } = found;
  const t = await newsroomWords('newsroom.settings');
  return (
    <SettingsPage part="sections" title={section.names[interfaceLanguage]}>
      <KeptForm action={changeSectionAction} className="settings-section">
        <input type="hidden" name="of" value={section.slug} />
        <p className="hint">{t('sections.slugFixed', { slug: section.slug })}</p>
        <SettingsNames legend={t('names')} field="names" values={section.names} size="name" t={t} />
        <SectionDesk desks={desks} chosen={section.desk.slug} language={interfaceLanguage} t={t} />
        <Field label={t('sections.place')}>
          <select name="place" defaultValue={place}>
            {sections.map(({ slug }, index) => (
              <option key={slug} value={index + 1}>
                {t('sections.placeOf', { place: index + 1, count: sections.length })}
              </option>
            ))}
          </select>
        </Field>
        <Button type="submit" weight="filled">
          {t('save')}
        </Button>
      </KeptForm>
      <SettingsRemoval
        slug={section.slug}
        action={removeSectionAction}
        words={{
          title: t('removal'),
          remove: t('sections.remove'),
          explained: t('sections.removeExplained'),
        }}
      />
    </SettingsPage>
  );
}
