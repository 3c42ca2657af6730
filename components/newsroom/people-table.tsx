import { languageCodes, ownNames, type Language, type PerLanguage } from '@/domain/language';
import type { DeskRole } from '@/domain/person';
import type { SettingsWords } from './settings-words';

export type TablePerson = {
  id: string;
  name: string;
  email: string;
  administrator: boolean;
  editorInChief: boolean;
  languages: readonly Language[];
  memberships: readonly { desk: { names: PerLanguage<string> }; role: DeskRole; until: Date | null }[];
  dutyUntil: Date | null;
  invited: boolean;
  disabledAt: Date | null;
};

type Props = {
  people: readonly TablePerson[];
  language: Language;
  now: Date;
  day: (until: Date) => string;
  time: (at: Date) => string;
  t: SettingsWords;
};

export function PeopleTable({ people, language, now, day, time, t }: Props) {
  if (people.length === 0) return <p className="queue-empty">{t('people.none')}</p>;
  const rightsOf = (person: TablePerson) => [
    ...(person.editorInChief ? [t('people.editorInChief')] : []),
    ...(person.administrator ? [t('people.administrator')] : []),
    ...person.memberships.map(({ desk, role, until }) => {
      const values = { desk: desk.names[language], role: t(`roles.${role}`) };
      if (!until) return t('people.roleOn', values);
      const date = day(until);
      return until > now
        ? t('people.roleOnUntil', { ...values, date })
        : t('people.roleOver', { ...values, date });
    }),
  ];
  const accountOf = ({ disabledAt, invited, dutyUntil }: TablePerson) =>
    disabledAt
      ? t('people.disabled')
      : invited
        ? t('people.invited')
        : dutyUntil
          ? t('people.onDuty', { time: time(dutyUntil) })
          : '';
  return (
    <table className="settings-table">
      <thead>
        <tr>
          <th scope="col">{t('people.columns.name')}</th>
          <th scope="col">{t('people.columns.desks')}</th>
          <th scope="col">{t('people.columns.languages')}</th>
          <th scope="col">{t('people.columns.account')}</th>
        </tr>
      </thead>
      <tbody>
        {people.map((person) => (
          <tr key={person.id} className={person.disabledAt ? 'settings-faded' : undefined}>
            <th scope="row">
              <a href={`/newsroom/settings/people/${person.id}`}>{person.name}</a>
              <span className="hint">{person.email}</span>
            </th>
            <td data-column={t('people.columns.desks')}>
              {rightsOf(person).join(' · ') || t('people.noDesk')}
            </td>
            <td data-column={t('people.columns.languages')}>
              {person.languages.length === 0 ? t('people.noLanguage') : null}
              {person.languages.map((one) => (
                <span key={one} lang={languageCodes[one].bcp47} className="settings-language">
                  {ownNames[one]}
                </span>
              ))}
            </td>
            <td data-column={t('people.columns.account')}>{accountOf(person)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
