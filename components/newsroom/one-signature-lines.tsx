import type { Language } from '@/domain/language';
import type { OneSignatureLine } from '@/domain/one-signature-line';
import { isWithChief } from '@/domain/with-chief';
import { languagesIn } from './languages-in';
import { wordsIn } from './words-in';
import type { Clock } from './article-words';

type Props = {
  lines: readonly OneSignatureLine[];
  chosen: string | null;
  language: Language;
  clock: Clock;
  now: Date;
  /** What a line says that has waited too long; null where the heading says it. */
  late: string | null;
};

/** Who published what alone, why and when; what has waited too long is marked. */
export function OneSignatureLines({ lines, chosen, language, clock, now, late }: Props) {
  const t = wordsIn(language, 'newsroom.after');
  return (
    <ul className="after-list">
      {lines.map((line) => (
        <li key={line.id}>
          <a
            className="line-link"
            href={`/newsroom/one-signature?article=${line.id}`}
            aria-current={line.id === chosen ? 'true' : undefined}
          >
            <span>
              <strong>{line.slugline}</strong> {languagesIn(language)[line.language]} · {line.desk[language]}
            </span>
          </a>
          <p className="muted">
            {t('oneSignature.by', { person: line.by, time: clock(line.since), reason: line.reason })}
          </p>
          {late && isWithChief(line.since, now) ? <p className="wrong">{late}</p> : null}
        </li>
      ))}
    </ul>
  );
}
