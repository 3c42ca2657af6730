/** An open request of one article, for a person who may answer such requests there. Null where there is none for them. */
import type { Command } from '@/domain/command';
import { decide } from '@/domain/decide';
import type { Actor } from '@/domain/person';
import type { RequestKind, RequestLine } from '@/domain/two-person-view';
import { gate } from '@/domain/workflow';
import { loadArticleFacts } from '@/storage/article-facts';
import { reading } from '@/storage/article-pages';
import { openRequestRow } from '@/storage/open-requests';
import { openRequest, type OpenRequest } from '@/storage/two-person-requests';

export async function readRequest(
  actor: Actor,
  articleId: string,
  kind: RequestKind,
  now: Date,
): Promise<RequestLine | null> {
  const tx = reading();
  const request = await openRequest(tx, articleId, kind);
  const row = request && (await openRequestRow(articleId, kind));
  if (!request || !row) return null;
  const facts = await loadArticleFacts(tx, articleId, request.subject.revision ?? null, now);
  if (!facts || gate(facts, kind, actor, now).length > 0) return null;
  const decision = decide(facts, confirming(kind, request), actor, now);
  return {
    articleId,
    kind,
    language: row.language,
    slugline: row.slugline,
    revisions: request.subject.revisions ?? [request.subject.revision ?? 0],
    reason: request.reason,
    askedBy: row.askedBy,
    askedAt: row.askedAt,
    own: request.askedBy.id === actor.id,
    refusals: decision.ok ? [] : decision.refusals,
  };
}

function confirming(kind: RequestKind, { subject, askedBy }: OpenRequest): Command {
  return kind === 'reinstate'
    ? { type: 'reinstate', revision: subject.revision ?? 0, askedBy }
    : { type: 'erase', revisions: subject.revisions ?? [], askedBy };
}
