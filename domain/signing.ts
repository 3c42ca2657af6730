/** Who may sign a revision, and what the signature then weighs. See "Revisions and signatures" in the rules of the newsroom. */
import type { ArticleFacts, RevisionFacts, SignatureKind, SignatureWeight } from './article';
import type { Actor } from './person';
import type { Refusal } from './refusal';
import { ok, refuse, type Result } from './result';

/** Up to this share of the changed words an editor's own hand counts as sub-editing. */
export const subEditingShare = 0.3;

export type SignatureDecision = {
  kind: SignatureKind;
  weight: SignatureWeight;
  ownWords: number;
  changedWords: number;
};

/** How the person signs in this language, or the refusal of whoever does not read it. */
export function kindOfSignature(
  article: ArticleFacts,
  revision: RevisionFacts,
  actor: Actor,
): Result<SignatureKind, Refusal> {
  if (actor.languages.includes(article.language)) return ok('read');
  const mayRelease =
    article.desk.releasesUnread && article.relation === 'translation' && revision.sourceSigned;
  return mayRelease
    ? ok('released')
    : refuse({ code: 'language_not_read', values: { language: article.language } });
}

/** Whether the person's own share of the changed words stays within what the desk's policy allows. */
export function staysWithinShare(article: ArticleFacts, revision: RevisionFacts, actor: Actor): boolean {
  if (article.desk.policy === 'strict') return !revision.contributors.has(actor.id);
  const own = revision.ownWords.get(actor.id) ?? 0;
  return own <= revision.changedWords * subEditingShare;
}

/**
 * The signature that the person would give. Over the desk's share it counts as the first and another editor gives the
 * second; a strict desk refuses it.
 */
export function signatureFor(
  article: ArticleFacts,
  revision: RevisionFacts,
  actor: Actor,
): Result<SignatureDecision, Refusal> {
  const refusals: Refusal[] = [];
  const ownWords = revision.ownWords.get(actor.id) ?? 0;
  if (revision.submittedBy.includes(actor.id)) {
    refusals.push({ code: 'own_submission', values: { revision: revision.number } });
  }
  if (revision.signatures.some((signature) => signature.personId === actor.id)) {
    refusals.push({ code: 'already_signed', values: { revision: revision.number } });
  }
  const within = staysWithinShare(article, revision, actor);
  if (!within && article.desk.policy === 'strict')
    refusals.push({ code: 'contributed', values: { words: ownWords } });
  const kind = kindOfSignature(article, revision, actor);
  if (!kind.ok) refusals.push(...kind.refusals);
  if (!kind.ok || refusals.length > 0) return refuse(...refusals);
  const waiting = revision.signatures.some((signature) => signature.weight === 'first');
  const weight: SignatureWeight = !within ? 'first' : waiting ? 'second' : 'full';
  return ok({ kind: kind.value, weight, ownWords, changedWords: revision.changedWords });
}

/** Whether this person has given the signature that opens publication, and has not submitted the revision since. */
export function hasSigned(revision: RevisionFacts, { id }: Pick<Actor, 'id'>): boolean {
  const opens = revision.signatures.some(
    ({ personId, weight }) => personId === id && (weight === 'full' || weight === 'second'),
  );
  return opens && !revision.submittedBy.includes(id);
}

/** Whether anybody has. */
export function isSigned(revision: RevisionFacts): boolean {
  return revision.signatures.some(({ personId }) => hasSigned(revision, { id: personId }));
}
