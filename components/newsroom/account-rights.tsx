import { ownNames, type Language, type PerLanguage } from '@/domain/language';
import type { Actor, DeskRole } from '@/domain/person';
import type { PublicDate } from '@/domain/public-date';
import type { AccountWords } from './account-words';
import { wordsIn } from './words-in';

type Props = {
  actor: Actor;
  roles: { desk: PerLanguage<string>; role: DeskRole }[];
  language: Language;
  now: Date;
  time: (at: Date) => PublicDate;
  t: AccountWords;
};

/** What the person may do, in words: whoever wonders why a button is missing looks here first. */
export function AccountRights({ actor, roles, language, now, time, t }: Props) {
  const duty = actor.duties.find(({ from, until }) => from <= now && now < until);
  const named = wordsIn(language, 'newsroom.settings.people');
  const member = roles.map(({ desk, role }) =>
    named('roleOn', { desk: desk[language], role: t(`roles.${role}`) }),
  );
  const lines = [
    ...(actor.administrator ? [t('administrator')] : []),
    ...(actor.editorInChief ? [t('editorInChief')] : []),
    ...(duty ? [t('onDuty', { time: time(duty.until).text })] : []),
    ...member,
  ];
  const read = actor.languages.map((code) => ownNames[code]).join(' · ');
  return (
    <section className="account-part" aria-labelledby="account-rights">
      <h2 id="account-rights">{t('signedInAs', { name: actor.name })}</h2>
      <dl>
        <dt>{t('rights')}</dt>
        <dd>
          <ul>
            {(lines.length > 0 ? lines : [t('noRights')]).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </dd>
        <dt>{t('languagesRead')}</dt>
        <dd>{read || t('none')}</dd>
      </dl>
    </section>
  );
}
