import type { ArticleDocument } from './document';
import { schemaVersion } from './document-schema';

/** What a writer finds on a new page: a headline to fill and one paragraph. */
export function emptyDocument(paragraphId: string): ArticleDocument {
  return {
    type: 'doc',
    attrs: { schemaVersion, byline: [], dateline: null, leadPicture: null, notes: [], socialText: null },
    content: [{ type: 'headline' }, { type: 'paragraph', attrs: { id: paragraphId, stray: null } }],
  };
}
