/** The one path of every command on an article: lock, load, decide, write, log, press. */
import type { ArticleFacts } from '@/domain/article';
import { hashOf, type Json } from '@/domain/canonical-json';
import type { Command, CommandType, Reach } from '@/domain/command';
import { decide, type Decision } from '@/domain/decide';
import { unstorable } from '@/domain/document-attributes';
import { tagsTouchedBy, touchesPages } from '@/domain/press-tags';
import { accepted, refused, type PersonActing } from '@/editorial/act';
import { hasName, theHouse, type HouseActing } from '@/editorial/house-acting';
import { recordArticleActivity } from '@/storage/activities';
import { loadActor } from '@/storage/actors';
import { saveChange, saveSignature } from '@/storage/article-changes';
import { loadArticleFacts } from '@/storage/article-facts';
import type { Transaction } from '@/storage/client';
import { lockArticles } from '@/storage/locks';
import { loadPlacement } from '@/storage/placements';
import { recordPressRun } from '@/storage/press-runs';
import { savePublication } from '@/storage/publications';

export type Carried = { article: ArticleFacts; decision: Decision; tags: string[] };

export type Detail = { [key: string]: Json | undefined };

/**
 * What a verb writes besides, once the command is allowed and before it is logged; returns what the record keeps of it.
 * `no_change`: nothing was written, so nothing moves. `no_line`: typing is the business of the text's own versions, and
 * the record has a line only where it moves the stage.
 */
export type Effects = (step: Carried) => Promise<Detail | 'no_change' | 'no_line' | void>;

/**
 * Carries the command out, inside the caller's transaction, without the press run: that is always the transaction's last
 * act. The article must be locked.
 */
export async function carryOutLocked(
  tx: Transaction,
  by: PersonActing | HouseActing,
  articleId: string,
  command: Command,
  effects?: Effects,
): Promise<Carried> {
  if (Object.values(command).some((value) => typeof value === 'string' && unstorable.test(value)))
    refused({ code: 'document_unstorable', values: {} });
  const revision = 'revision' in command ? command.revision : null;
  const article = await loadArticleFacts(tx, articleId, revision, by.now);
  if (!article) refused({ code: 'article_unknown', values: { id: articleId } });
  const actor = hasName(by) ? await loadActor(tx, by.personId) : theHouse;
  const decision = accepted(decide(article, command, actor, by.now));
  const step: Carried = { article, decision, tags: await tagsNow(tx, articleId, decision.act) };
  const detail = await effects?.(step);
  if (detail === 'no_change') return step;
  if (hasName(by)) {
    await saveSignature(tx, article, decision, by.personId, by.now);
    if (decision.change.live) {
      await publish(tx, by, article, decision.change.live, command);
      // The new text may name others, and say what the old one did not.
      step.tags.push(...(await tagsNow(tx, articleId, decision.act)));
    }
  }
  await saveChange(tx, article, decision, by.now);
  if (detail === 'no_line' && !decision.change.stage) return step;
  await recordArticleActivity(tx, by, {
    act: decision.act,
    articleId,
    storyId: article.storyId,
    detail: { ...logged(article, command, decision), ...(typeof detail === 'object' ? detail : {}) },
  });
  return step;
}

async function tagsNow(tx: Transaction, articleId: string, act: CommandType): Promise<string[]> {
  return touchesPages(act) ? tagsTouchedBy(act, await loadPlacement(tx, articleId)) : [];
}

/** One command as a whole transaction's work: lock, carry out, press. */
export async function carryOut(
  tx: Transaction,
  by: PersonActing,
  articleId: string,
  command: Command,
  effects?: Effects,
): Promise<Carried> {
  await lock(tx, articleId, 'article');
  const carried = await carryOutLocked(tx, by, articleId, command, effects);
  await recordPressRun(tx, carried.tags, by.now);
  return carried;
}

export async function lock(tx: Transaction, articleId: string, reach: Reach): Promise<void> {
  if (unstorable.test(articleId) || !(await lockArticles(tx, articleId, reach)))
    refused({ code: 'article_unknown', values: { id: articleId } });
}

async function publish(
  tx: Transaction,
  by: PersonActing,
  article: ArticleFacts,
  number: number,
  command: Command,
): Promise<void> {
  const basis =
    command.type === 'publish_on_one_signature'
      ? 'one_signature'
      : command.type === 'reinstate'
        ? 'reinstated'
        : 'signed';
  const reason =
    'reason' in command ? command.reason : basis === 'reinstated' ? 'reinstated by two people' : null;
  await savePublication(tx, {
    articleId: article.id,
    number,
    basis,
    personId: by.personId,
    reason,
    now: by.now,
  });
}

function logged(article: ArticleFacts, command: Command, decision: Decision): Detail {
  const { type: _type, ...values } = command;
  const { approved } = decision.change;
  return {
    ...(JSON.parse(JSON.stringify(values)) as Detail),
    // What readers will read lies in the text alone, from which it can be erased: the record keeps its hash.
    ...('text' in values ? { text: undefined, textHash: hashOf(values.text) } : {}),
    // The words themselves are in the two texts; who called them minor, and of what kind they are, is in the record.
    ...('minor' in values ? { watched: article.revision?.watched.map(({ kind }) => kind) } : {}),
    ...(decision.signature ? { signature: decision.signature } : {}),
    ...(approved === undefined ? {} : { opens: approved }),
  };
}
