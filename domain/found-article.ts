import type { Stage, Standing } from './article';
import type { Language } from './language';

/** One article among those that somebody looks for by words. */
export type FoundArticle = {
  id: string;
  slugline: string;
  headline: string;
  language: Language;
  stage: Stage;
  standing: Standing;
};
