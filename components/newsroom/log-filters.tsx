import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { languages, type PerLanguage } from '@/domain/language';
import { articleActs, houseActs, houseActsForStaff, type LogNarrowing } from '@/domain/log';
import type { LogWords } from './log-words';

type Props = {
  narrowing: LogNarrowing;
  people: readonly { id: string; name: string }[];
  desks: readonly { slug: string; names: PerLanguage<string> }[];
  administers: boolean;
  words: LogWords;
};

/** What the log is narrowed by stands in the address, so that a narrowed log can be kept and sent on. */
export function LogFilters({ narrowing, people, desks, administers, words }: Props) {
  const { t } = words;
  const choose = (name: 'person' | 'act' | 'desk' | 'language', options: ReactNode) => (
    <Field label={t(`filter.${name}`)}>
      <select name={name} defaultValue={narrowing[name] ?? ''}>
        <option value="">{t('filter.all')}</option>
        {options}
      </select>
    </Field>
  );
  const acts = (label: string, names: readonly string[]) => (
    <optgroup label={label}>
      {names.map((act) => (
        <option key={act} value={act}>
          {words.actName(act)}
        </option>
      ))}
    </optgroup>
  );
  const narrowed = Object.values(narrowing).some((value) => value !== undefined);
  return (
    <form className="log-filters" method="get" aria-label={t('filters')}>
      <Field label={t('filter.words')}>
        <input name="words" type="search" defaultValue={narrowing.words} maxLength={100} />
      </Field>
      {choose(
        'person',
        people.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        )),
      )}
      {choose(
        'act',
        <>
          {acts(t('filter.articles'), articleActs)}
          {acts(t('filter.house'), administers ? houseActs : [...houseActsForStaff])}
        </>,
      )}
      {choose(
        'desk',
        desks.map(({ slug, names }) => (
          <option key={slug} value={slug}>
            {names[words.language]}
          </option>
        )),
      )}
      {choose(
        'language',
        languages.map((language) => (
          <option key={language} value={language}>
            {words.languages[language]}
          </option>
        )),
      )}
      {(['from', 'to'] as const).map((name) => (
        <Field key={name} label={t(`filter.${name}`)}>
          <input name={name} type="date" defaultValue={narrowing[name]} />
        </Field>
      ))}
      <Button type="submit" weight="outlined">
        {t('filter.show')}
      </Button>
      {narrowed ? <a href="/newsroom/log">{t('filter.clear')}</a> : null}
    </form>
  );
}
