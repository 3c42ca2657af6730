/** What a person typed becomes the text in progress, and the new words theirs. */
import type { ArticleFacts } from '@/domain/article';
import type { ArticleDocument } from '@/domain/document';
import type { PersonActing } from '@/editorial/act';
import type { Transaction } from '@/storage/client';
import { saveWorkingCopy } from '@/storage/working-copies';

export function typeText(
  tx: Transaction,
  by: PersonActing,
  { id: articleId, language }: Pick<ArticleFacts, 'id' | 'language'>,
  document: ArticleDocument,
) {
  const { personId, now } = by;
  return saveWorkingCopy(tx, { articleId, language, document, writerId: personId, personId, now });
}
