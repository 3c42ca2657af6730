/** Title and description for search engines, where headline and standfirst are not to serve: furniture. Empty means those two. */
import { unstorable } from '@/domain/document-attributes';
import { longestSearchDescription, longestSearchTitle } from '@/domain/furniture';
import { act, refused, type PersonActing } from '@/editorial/act';
import { furnish } from '@/editorial/furnish';

type SearchText = { title: string; description: string };

export function setSearchText(by: PersonActing, articleId: string, wanted: SearchText) {
  return act(async (tx) => {
    await furnish(tx, by, articleId, { thing: 'search_text' }, () => ({
      title: kept(wanted.title, longestSearchTitle),
      description: kept(wanted.description, longestSearchDescription),
    }));
  });
}

function kept(text: string, limit: number): string | null {
  const trimmed = text.trim().replace(/\s+/g, ' ');
  if (trimmed.length > limit) refused({ code: 'text_too_long', values: { limit } });
  if (unstorable.test(trimmed)) refused({ code: 'document_unstorable', values: {} });
  return trimmed === '' ? null : trimmed;
}
