/** The list of what is out on one signature, and of the chosen one the text that readers have, to be read and signed. */
import { decide } from '@/domain/decide';
import type { OneSignatureLine } from '@/domain/one-signature-line';
import type { PublishedArticle } from '@/domain/published-article';
import type { Refusal } from '@/domain/refusal';
import type { PersonActing } from '@/editorial/act';
import { loadQueueReader } from '@/editorial/load-queue-reader';
import { readPreview } from '@/editorial/read-preview';
import { loadArticleFacts } from '@/storage/article-facts';
import { reading } from '@/storage/article-pages';
import { oneSignatureLines } from '@/storage/one-signature-list';

export type ToSign = {
  line: OneSignatureLine;
  text: PublishedArticle;
  /** What stands against this person’s signing it. */
  refusals: readonly Refusal[];
};

export async function readOneSignatureList(
  by: PersonActing,
  chosenId: string | undefined,
): Promise<{ lines: OneSignatureLine[]; chosen: ToSign | null }> {
  const { actor, sight } = await loadQueueReader(by);
  const lines = await oneSignatureLines(sight);
  const line = lines.find(({ id }) => id === chosenId);
  if (!line) return { lines, chosen: null };
  const { id: articleId, revision } = line;
  const [text, facts] = await Promise.all([
    readPreview(actor, { articleId, number: revision }, by.now),
    loadArticleFacts(reading(), articleId, revision, by.now),
  ]);
  if (!text || !facts) return { lines, chosen: null };
  const decision = decide(facts, { type: 'countersign', revision }, actor, by.now);
  return { lines, chosen: { line, text, refusals: decision.ok ? [] : decision.refusals } };
}
