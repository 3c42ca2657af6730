/** The log of one article, for a person who may see the article. */
import { articleChain } from '@/domain/activity';
import type { PerLanguage } from '@/domain/language';
import { logKeyOf, logKeyText, type LogLine } from '@/domain/log';
import type { Actor } from '@/domain/person';
import { sightOf } from '@/domain/rights';
import { gate } from '@/domain/workflow';
import type { PersonActing } from '@/editorial/act';
import { readFurnitureChanges } from '@/editorial/read-furniture-changes';
import { loadActor } from '@/storage/actors';
import { articleLogPage } from '@/storage/article-log-page';
import { loadArticleFacts } from '@/storage/article-facts';
import { database } from '@/storage/client';
import { findPaneRow } from '@/storage/pane-row';

export type ArticleLog =
  | {
      is: 'found';
      slugline: string;
      lines: readonly LogLine[];
      acts: readonly string[];
      next: string | null;
      /** The lines of changes around the text that this person may still take back there. */
      undoable: readonly number[];
    }
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
  const actor = await loadActor(database(), by.personId);
  const sight = sightOf(actor, row.privacy, by.now);
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
    undoable: await undoableLines(articleId, actor, by.now),
  };
}

/** Of things that are changed a handful of times in the life of a story. */
const changesLookedAt = 50;

async function undoableLines(articleId: string, actor: Actor, now: Date): Promise<number[]> {
  const facts = await loadArticleFacts(database(), articleId, null, now);
  if (!facts || gate(facts, 'relate', actor, now).length > 0) return [];
  const changes = await readFurnitureChanges(database(), articleId, changesLookedAt);
  return changes.flatMap(({ seq, undoable }) => (undoable ? seq : []));
}
