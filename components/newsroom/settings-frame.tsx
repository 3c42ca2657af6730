import type { ReactNode } from 'react';
import type { SettingsWords } from './settings-words';

export type SettingsPart = 'people' | 'duty' | 'desks' | 'sections' | 'paper' | 'security';

type Props = { part: SettingsPart; parts: readonly SettingsPart[]; t: SettingsWords; children: ReactNode };

/** The parts of the settings side by side, above the one that is open. */
export function SettingsFrame({ part, parts, t, children }: Props) {
  return (
    <div className="settings">
      {parts.length > 1 ? (
        <nav className="filter settings-parts" aria-label={t('title')}>
          <ul>
            {parts.map((one) => (
              <li key={one}>
                <a href={`/newsroom/settings/${one}`} aria-current={one === part ? 'true' : undefined}>
                  {t(`parts.${one}`)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      ) : null}
      {children}
    </div>
  );
}
