'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/button';
import type { ContributorChoice } from '@/domain/article-view';
import { bylineRoles, type BylineLine, type BylineRole } from '@/domain/document-attributes';
import type { Language } from '@/domain/language';

type Props = {
  byline: readonly BylineLine[];
  contributors: readonly ContributorChoice[];
  language: Language;
  set: (lines: BylineLine[]) => void;
};

/** Whose work it is, in the order in which readers see it. */
export function ArticleBylineFields({ byline, contributors, language, set }: Props) {
  const t = useTranslations('newsroom.article.root');
  const [wanted, setWanted] = useState('');
  const nameOf = (id: string) =>
    contributors.find((one) => one.id === id)?.names[language] ?? t('withheldName');
  const free = contributors.filter(({ id }) => !byline.some((line) => line.contributor === id));
  return (
    <div className="article-byline">
      <span className="field-label">{t('byline')}</span>
      <ol>
        {byline.map((line, place) => (
          <li key={line.contributor}>
            <span>{nameOf(line.contributor)}</span>
            <select
              aria-label={t('roleOf', { name: nameOf(line.contributor) })}
              value={line.role}
              onChange={(event) =>
                set(
                  byline.map((one, at) =>
                    at === place ? { ...one, role: event.target.value as BylineRole } : one,
                  ),
                )
              }
            >
              {bylineRoles.map((role) => (
                <option key={role} value={role}>
                  {t(`roles.${role}`)}
                </option>
              ))}
            </select>
            <Button weight="text" onClick={() => set(byline.filter((_, at) => at !== place))}>
              {t('takeOff', { name: nameOf(line.contributor) })}
            </Button>
          </li>
        ))}
      </ol>
      {/* With a button: the arrows of the keyboard choose every name that they pass. */}
      <div className="article-byline-new">
        <select aria-label={t('addName')} value={wanted} onChange={(event) => setWanted(event.target.value)}>
          <option value="">{t('addName')}</option>
          {free.map(({ id, names }) => (
            <option key={id} value={id}>
              {names[language]}
            </option>
          ))}
        </select>
        <Button
          weight="outlined"
          onClick={() => {
            if (wanted !== '') set([...byline, { contributor: wanted, role: 'by' }]);
            setWanted('');
          }}
        >
          {t('add')}
        </Button>
      </div>
    </div>
  );
}
