import { ActionForm } from '@/components/ui/action-form.client';
import type { Answer } from '@/components/ui/answer';
import { Button } from '@/components/ui/button';
import type { RevisionLine } from '@/domain/article-view';
import type { Clock, Say } from './article-words';

type Props = {
  articleId: string;
  revisions: readonly RevisionLine[];
  liveNumber: number | null;
  /** Null for whoever may not write. */
  restore: ((before: Answer | null, form: FormData) => Promise<Answer>) | null;
  say: Say;
  clock: Clock;
};

/** Every revision with its signatures, the newest first; each leads to the page that readers would get. */
export function ArticleVersions({ articleId, revisions, liveNumber, restore, say, clock }: Props) {
  const here = `/newsroom/articles/${articleId}`;
  return (
    <section className="article-versions" aria-labelledby="versions-title">
      <h2 id="versions-title">{say('revisions')}</h2>
      {revisions.length === 0 && <p>{say('noRevisions')}</p>}
      <ol>
        {revisions.map(({ number, reason, name, by, at, signatures, erased }) => (
          <li key={number}>
            {erased ? (
              <span>{say('erasedRevision', { number })}</span>
            ) : (
              <a href={`${here}/revisions/${number}`}>{name ?? say('revisionNumber', { number })}</a>
            )}
            {number === liveNumber && <strong>{say('published')}</strong>}
            <span className="muted">{say(`reasons.${reason}`, { person: by, at: clock(at) })}</span>
            {signatures.map((signature) => (
              <span key={signature.person} className="muted">
                {say(`signatures.${signature.weight}`, { person: signature.person, kind: signature.kind })}
              </span>
            ))}
            {number > 1 && !erased && (
              <a href={`${here}/compare?from=${number - 1}&to=${number}`}>{say('compare')}</a>
            )}
            {restore && !erased && (
              <ActionForm action={restore}>
                <input type="hidden" name="articleId" value={articleId} />
                <input type="hidden" name="revision" value={number} />
                <Button type="submit" weight="text">
                  {say('acts.names.restore')}
                </Button>
              </ActionForm>
            )}
          </li>
        ))}
      </ol>
      <a href={`${here}/history`}>{say('history')}</a>
    </section>
  );
}
