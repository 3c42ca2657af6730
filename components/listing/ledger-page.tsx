import { languages, type Language } from '@/domain/language';
import { publicMonth } from '@/domain/public-date';
import type { Paper } from '@/domain/published-article';
import { ledgerPath, type Ledger } from '@/domain/story-list';
import type { LanguageTarget } from '@/components/site/language-targets';
import { PressMark } from '@/components/site/press-mark';
import { SitePage } from '@/components/site/site-page';
import { words } from '@/components/site/words';
import { LedgerLine } from './ledger-line';
import { ListingHead } from './listing-head';

type Props = { ledger: Ledger; paper: Paper };

/** Everything that was put right after publication, in public. */
export function LedgerPage({ ledger, paper }: Props) {
  const { language, month, entries, months } = ledger;
  const t = words(language);
  const title =
    month === null ? t('ledger.title') : t('ledger.titleOf', { month: publicMonth(month, language) });
  const targets = targetsOf(language);
  const path = ledgerPath(language, month);
  return (
    <SitePage paper={paper} language={language} plate="inside" targets={targets}>
      <ListingHead
        paper={paper}
        language={language}
        title={title}
        description={t('ledger.lead')}
        path={path}
        versions={month === null ? targets : [{ language, path, is: 'here' }]}
      />
      <PressMark status={200} tags={['site', `corrections:${language}`, ...cards(ledger)]} />
      <header className="listing-head">
        <h1>{title}</h1>
        <p className="standfirst">{t('ledger.lead')}</p>
      </header>
      {entries.length === 0 && <p className="nothing">{t('ledger.empty')}</p>}
      <div className="listing ledger">
        {entries.map((entry) => (
          <LedgerLine
            key={`${entry.articleId} ${entry.id}`}
            entry={entry}
            language={language}
            paper={paper}
          />
        ))}
      </div>
      {months.length > 0 && (
        <nav className="months" aria-labelledby="months">
          <h2 id="months">{t('ledger.months')}</h2>
          <ul>
            {months.map((other) => (
              <li key={other}>
                <a href={ledgerPath(language, other)} aria-current={other === month ? 'page' : undefined}>
                  {publicMonth(other, language)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </SitePage>
  );
}

function targetsOf(language: Language): LanguageTarget[] {
  return languages.map((other) => ({
    language: other,
    path: ledgerPath(other, null),
    is: other === language ? 'here' : 'same',
  }));
}

const cards = ({ entries }: Ledger) => entries.map(({ articleId }) => `card:${articleId}`);
