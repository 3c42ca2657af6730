/** What a command would change, and the small answers that several commands share. */
import type { ArticleFacts, Stage, Standing } from './article';
import type { Refusal } from './refusal';
import { ok, type Result } from './result';
import type { SignatureDecision } from './signing';

/** The columns that an act changes; what is absent stays. */
export type ArticleChange = {
  stage?: Stage;
  standing?: Standing;
  /** Revision whose approval opens publication. */
  approved?: number | null;
  live?: number | null;
  takenBy?: string | null;
  submittedBy?: string;
  handedIn?: true;
};

export type Outcome = Result<{ change: ArticleChange; signature?: SignatureDecision }, Refusal>;

export function change(columns: ArticleChange): Outcome {
  return ok({ change: columns });
}

export function unknownRevision(article: ArticleFacts, revision: number): Refusal {
  return { code: 'revision_unknown', values: { revision, newest: article.headNumber } };
}
