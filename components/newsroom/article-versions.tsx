import { ActionForm } from '@/components/ui/action-form.client';
import type { Answer } from '@/components/ui/answer';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import type { RevisionLine } from '@/domain/article-view';
import type { Clock, Say } from './article-words';

type VersionAction = (before: Answer | null, form: FormData) => Promise<Answer>;

type Props = {
  articleId: string;
  revisions: readonly RevisionLine[];
  liveNumber: number | null;
  /** Null for whoever may not write. */
  writing: { restore: VersionAction; name: VersionAction } | null;
  say: Say;
  clock: Clock;
};

/** Every revision with its signatures, the newest first; each leads to the page that readers would get. */
export function ArticleVersions({ articleId, revisions, liveNumber, writing, say, clock }: Props) {
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
              <a href={`${here}/revisions/${number}`}>
                {name ? say('named', { name, number }) : say('revisionNumber', { number })}
              </a>
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
            {!erased && <a href={`${here}/compare?from=${number}&to=text`}>{say('compareText')}</a>}
            {writing && !erased && (
              <VersionActs articleId={articleId} number={number} writing={writing} say={say} />
            )}
          </li>
        ))}
      </ol>
      <a href={`${here}/history`}>{say('history')}</a>
    </section>
  );
}

type ActsProps = { articleId: string; number: number; writing: NonNullable<Props['writing']>; say: Say };

/** What a writer can do with one revision. */
function VersionActs({ articleId, number, writing, say }: ActsProps) {
  const which = (
    <>
      <input type="hidden" name="articleId" value={articleId} />
      <input type="hidden" name="revision" value={number} />
    </>
  );
  return (
    <>
      <ActionForm action={writing.restore}>
        {which}
        <Button type="submit" weight="text">
          {say('acts.names.restore')}
        </Button>
      </ActionForm>
      <details>
        <summary>{say('acts.names.name_revision')}</summary>
        <ActionForm action={writing.name} className="article-naming">
          {which}
          <Field label={say('acts.name')}>
            <input name="name" type="text" required maxLength={80} autoComplete="off" />
          </Field>
          <Button type="submit" weight="outlined">
            {say('nameKept')}
          </Button>
        </ActionForm>
      </details>
    </>
  );
}
