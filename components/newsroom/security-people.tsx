import { ActionForm } from '@/components/ui/action-form.client';
import type { Answer } from '@/components/ui/answer';
import { Button } from '@/components/ui/button';
import type { SecurityWords } from './security-words';

type Person = {
  email: string;
  name: string;
  editorInChief: boolean;
  administrator: boolean;
  authenticator: boolean;
  passkeys: number;
};
type Props = {
  people: Person[];
  reset: (before: Answer | null, form: FormData) => Promise<Answer>;
  t: SecurityWords;
};

export function SecurityPeople({ people, reset, t }: Props) {
  const charges = ({ editorInChief, administrator }: Person) => [
    ...(editorInChief ? [t('editorInChief')] : []),
    ...(administrator ? [t('administrator')] : []),
  ];
  const factors = ({ authenticator, passkeys }: Person) => [
    ...(authenticator ? [t('app')] : []),
    ...(passkeys > 0 ? [t('passkeys', { count: passkeys })] : []),
  ];
  return (
    <section className="account-part" aria-labelledby="security-people">
      <h2 id="security-people">{t('people')}</h2>
      <p className="hint">{t('peopleExplained')}</p>
      <p className="hint">{t('resetExplained')}</p>
      <ul className="account-sessions">
        {people.map((person) => {
          const has = factors(person);
          return (
            <li key={person.email} className="security-person">
              <p>
                <b>{person.name}</b> <span className="hint">{person.email}</span>
              </p>
              <p className="hint">{[...charges(person), has.join(' + ') || t('none')].join(' · ')}</p>
              <ActionForm action={reset}>
                {has.length > 0 ? (
                  <>
                    <input type="hidden" name="email" value={person.email} />
                    <Button type="submit" weight="grave" aria-label={t('resetNamed', { name: person.name })}>
                      {t('reset')}
                    </Button>
                  </>
                ) : null}
              </ActionForm>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
