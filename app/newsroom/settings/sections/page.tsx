import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { requireActing } from '@/app/newsroom/acting';
import { newsroomWords } from '@/app/newsroom/words';
import { readSections } from '@/editorial/read-sections';
import { SettingsPage } from '../settings-page';

export const dynamic = 'force-dynamic';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await newsroomWords('newsroom.settings'))('parts.sections') };
}

export default async function Page() {
  const { by, interfaceLanguage } = await requireActing();
  const found = await readSections(by);
  if (!found) notFound();
  const t = await newsroomWords('newsroom.settings');
  const { sections } = found;
  return (
    <SettingsPage part="sections" title={t('parts.sections')}>
      <p>
        <a className="button button-filled" href="/newsroom/settings/sections/new">
          {t('sections.add')}
        </a>
      </p>
      {sections.length === 0 ? <p className="queue-empty">{t('sections.none')}</p> : null}
      {sections.length > 0 ? (
        <table className="settings-table">
          <thead>
            <tr>
              <th scope="col">{t('sections.columns.name')}</th>
              <th scope="col">{t('sections.columns.place')}</th>
              <th scope="col">{t('sections.columns.slug')}</th>
              <th scope="col">{t('sections.columns.desk')}</th>
            </tr>
          </thead>
          <tbody>
            {sections.map(({ slug, names, desk }, index) => (
              <tr key={slug}>
                <th scope="row">
                  <a href={`/newsroom/settings/sections/${slug}`}>{names[interfaceLanguage]}</a>
                </th>
                <td data-column={t('sections.columns.place')}>{index + 1}</td>
                <td data-column={t('sections.columns.slug')}>{slug}</td>
                <td data-column={t('sections.columns.desk')}>{desk.names[interfaceLanguage]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
    </SettingsPage>
  );
}
