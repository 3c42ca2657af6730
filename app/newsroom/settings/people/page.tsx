import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { z } from 'zod';
import { requireActing } from '@/app/newsroom/acting';
import { newsroomWords } from '@/app/newsroom/words';
import { PeopleTable } from '@/components/newsroom/people-table';
import { QueueFilter } from '@/components/newsroom/queue-filter';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { personFilters } from '@/domain/person-filter';
import { paperOfRequest } from '@/app/newsroom/paper-of-request';
import { readPeople } from '@/editorial/read-people';
import { SettingsPage } from '../settings-page';
import { settingsTimes } from '../settings-times';

export const dynamic = 'force-dynamic';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const parameters = z.object({
  show: z.enum(personFilters).catch('all'),
  words: z.string().max(200).catch(''),
});

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await newsroomWords('newsroom.settings'))('parts.people') };
}

export default async function Page({ searchParams }: Props) {
  const { by, interfaceLanguage } = await requireActing();
  const { show, words } = parameters.parse(await searchParams);
  const people = await readPeople(by, { show, words });
  if (!people) notFound();
  const t = await newsroomWords('newsroom.settings');
  const { zone } = await paperOfRequest();
  const address = (filter: string) =>
    `/newsroom/settings/people?${new URLSearchParams({ show: filter, ...(words ? { words } : {}) }).toString()}`;
  return (
    <SettingsPage part="people" title={t('parts.people')}>
      <div className="settings-bar">
        <form action="/newsroom/settings/people" className="settings-search" role="search">
          <input type="hidden" name="show" value={show} />
          <Field label={t('people.search')}>
            <input type="search" name="words" defaultValue={words} maxLength={200} />
          </Field>
          <Button type="submit" weight="outlined">
            {t('people.searchButton')}
          </Button>
        </form>
        <a className="button button-filled" href="/newsroom/settings/people/invite">
          {t('people.invite')}
        </a>
      </div>
      <QueueFilter
        label={t('people.show')}
        choices={personFilters.map((filter) => ({
          label: t(`people.filter.${filter}`),
          href: address(filter),
          chosen: filter === show,
        }))}
      />
      <PeopleTable
        people={people}
        language={interfaceLanguage}
        now={by.now}
        {...settingsTimes(interfaceLanguage, zone)}
        t={t}
      />
    </SettingsPage>
  );
}
