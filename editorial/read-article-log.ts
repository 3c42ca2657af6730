/** The log of one article, for a person who may see the article. */
import { articleChain } from '@/domain/activity';
import type { PerLanguage } from '@/domain/language';
import { logKeyOf, logKeyText, type LogLine } from '@/domain/log';
import { sightOf } from '@/domain/rights';
import type { PersonActing } from '@/editorial/act';
import { loadActor } from '@/storage/actors';
import { articleLogPage } from '@/storage/article-log-page';
import { database } from '@/storage/client';
import { findPaneRow } from '@/storage/pane-row';

export type ArticleLog =
  | { is: 'found'; slugline: string; lines: readonly LogLine[]; acts: readonly string[]; next: string | null }
  | { is: 'elsewhere'; desk: PerLanguage<string> }
  | { is: 'absent' };

const linesOfPage = 100;

export async function readArticleLog(
  by: PersonActing,
  articleId: string,
  { act, after }: { act?: string | undefined; after?: string | undefined },
): Promise<ArticleLog> {
  const row = await findPaneRow(articleId);
  if (!row) return { is: 'absent' };
  const sight = sightOf(await loadActor(database(), by.personId), row.privacy, by.now);
  if (sight === 'nothing') return { is: 'absent' };
  if (sight === 'whose_it_is') return { is: 'elsewhere', desk: row.desk };
  const key = after ? logKeyOf(after) : null;
  const before = key?.chain === articleChain(articleId) ? key.seq : null;
  const page = await articleLogPage(articleId, { act, before, count: linesOfPage + 1 });
  const lines = page.lines.slice(0, linesOfPage);
  const last = page.lines.length > linesOfPage ? lines.at(-1) : undefined;
  return {
    is: 'found',
    slugline: row.slugline,
    lines,
    acts: page.acts,
    next: last ? logKeyText(last.key) : null,
  };
}
