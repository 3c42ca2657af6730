/** The texts of the cast as the writers typed them: with the errors in them that were corrected later. */
import { readFileSync } from 'node:fs';
import type { ArticleDocument } from '@/domain/document';
import type { Language } from '@/domain/language';
import { documentFromText } from '@/editorial/read-file-as-document';
import { newId } from '@/storage/new-id';
import type { CastArticle, CastCorrection } from '@/prisma/cast/shapes';

export type StoryText = { document: ArticleDocument; header: Record<string, string> };

export type Manuscript = {
  markdown(open: readonly CastCorrection[]): string;
  text(open: readonly CastCorrection[]): StoryText;
};

/** `open`: the corrections that have not been made yet. A block keeps its id from one reading to the next. */
export function manuscriptOf(article: CastArticle, language: Language): Manuscript {
  const file = new URL(`../cast/stories/${article.file}`, import.meta.url);
  const markdown = (open: readonly CastCorrection[]) => open.reduce(uncorrected, readFileSync(file, 'utf8'));
  const ids: string[] = [];
  return {
    markdown,
    text: (open) => {
      let at = 0;
      const sameId = () => (ids[at++] ??= newId());
      const read = documentFromText(markdown(open), 'markdown', language, sameId);
      if (!read.ok) throw new Error(`${article.file}: ${JSON.stringify(read.refusals)}`);
      const { document, header, stray } = read.value;
      if (stray.length > 0) throw new Error(`${article.file} holds stray text: ${JSON.stringify(stray)}`);
      return { document, header };
    },
  };
}

function uncorrected(text: string, { is, was }: CastCorrection): string {
  if (text.split(is).length !== 2) throw new Error(`a text of the cast does not hold once: ${is}`);
  return text.replace(is, () => was);
}
