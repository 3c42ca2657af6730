/** The lines above the text as an editor's page shows them: all four, empty or not; kept are only those with words. */
import { blocksOf, fieldNames, isField, plainText, type ArticleDocument, type Field } from './document';

export function withAllFields(document: ArticleDocument): ArticleDocument {
  const fields = fieldNames.map(
    (type): Field => document.content.filter(isField).find((field) => field.type === type) ?? { type },
  );
  return { ...document, content: [...fields, ...blocksOf(document)] };
}

/** The headline stays also where it is empty: an article without one is not finished, but it is an article. */
export function withoutEmptyFields(document: ArticleDocument): ArticleDocument {
  const content = document.content.filter(
    (node) => !isField(node) || node.type === 'headline' || plainText(node.content).trim() !== '',
  );
  return { ...document, content };
}
