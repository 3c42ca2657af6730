/** What a picture shows, for those who cannot see it, in each language: furniture of the texts that show it. */
import { unstorable } from '@/domain/document-attributes';
import { longestAlternativeText } from '@/domain/furniture';
import type { PerLanguage } from '@/domain/language';
import { act, refused, type PersonActing } from '@/editorial/act';
import { furnish } from '@/editorial/furnish';

export function describePicture(
  by: PersonActing,
  articleId: string,
  picture: string,
  alt: PerLanguage<string>,
) {
  return act(async (tx) => {
    await furnish(tx, by, articleId, { thing: 'alternative_text', picture }, () => ({
      en: kept(alt.en),
      it: kept(alt.it),
      zh: kept(alt.zh),
    }));
  });
}

function kept(text: string): string {
  if (text.length > longestAlternativeText)
    refused({ code: 'text_too_long', values: { limit: longestAlternativeText } });
  if (unstorable.test(text)) refused({ code: 'document_unstorable', values: {} });
  return text.trim();
}
