import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { requireActing } from '@/app/newsroom/acting';
import { newsroomWords } from '@/app/newsroom/words';
import { readDesks } from '@/editorial/read-desks';
import { SettingsPage } from '../settings-page';

export const dynamic = 'force-dynamic';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await newsroomWords('newsroom.settings'))('parts.desks') };
}

export default async function Page() {
  const { by, interfaceLanguage } = await requireActing();
  const desks = await readDesks(by);
  if (!desks) notFound();
  const t = await newsroomWords('newsroom.settings');
  return (
    <SettingsPage part="desks" title={t('parts.desks')}>
      <p>
        <a className="button button-filled" href="/newsroom/settings/desks/new">
          {t('desks.add')}
        </a>
      </p>
      {desks.length === 0 ? <p className="queue-empty">{t('desks.none')}</p> : null}
      {desks.length > 0 ? (
        <table className="settings-table">
          <thead>
            <tr>
              <th scope="col">{t('desks.columns.name')}</th>
              <th scope="col">{t('desks.columns.policy')}</th>
              <th scope="col">{t('desks.columns.people')}</th>
            </tr>
          </thead>
          <tbody>
            {desks.map(({ slug, names, policy, members }) => (
              <tr key={slug}>
                <th scope="row">
                  <a href={`/newsroom/settings/desks/${slug}`}>{names[interfaceLanguage]}</a>
                </th>
                <td data-column={t('desks.columns.policy')}>{t(`desks.policies.${policy}`)}</td>
                <td data-column={t('desks.columns.people')}>{members.length}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
    </SettingsPage>
  );
}
