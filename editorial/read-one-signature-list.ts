/** The list of what is out on one signature, and of the chosen one the text that readers have, to be read and signed. */
import { decide } from '@/domain/decide';
import type { OneSignatureLine } from '@/domain/one-signature-line';
import type { Actor } from '@/domain/person';
import type { PublishedArticle } from '@/domain/published-article';
import type { Refusal } from '@/domain/refusal';
import { isWithChief } from '@/domain/with-chief';
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

export type OneSignatureList = {
  /** What has waited so long that it is the editor-in-chief’s; empty for everybody else, whose lines have it. */
  withChief: OneSignatureLine[];
  lines: OneSignatureLine[];
  chosen: ToSign | null;
};

export async function readOneSignatureList(
  by: PersonActing,
  chosenId: string | undefined,
): Promise<OneSignatureList> {
  const { actor, sight } = await loadQueueReader(by);
  const all = await oneSignatureLines(sight);
  const isTheirs = ({ since }: OneSignatureLine) => sight.editorInChief && isWithChief(since, by.now);
  return {
    withChief: all.filter(isTheirs),
    lines: all.filter((line) => !isTheirs(line)),
    chosen: await toSign(
      actor,
      all.find(({ id }) => id === chosenId),
      by.now,
    ),
  };
}

async function toSign(actor: Actor, line: OneSignatureLine | undefined, now: Date): Promise<ToSign | null> {
  if (!line) return null;
  const { id: articleId, revision } = line;
  const [text, facts] = await Promise.all([
    readPreview(actor, { articleId, number: revision }, now),
    loadArticleFacts(reading(), articleId, revision, now),
  ]);
  if (!text || !facts) return null;
  const decision = decide(facts, { type: 'countersign', revision }, actor, now);
  return { line, text, refusals: decision.ok ? [] : decision.refusals };
}
