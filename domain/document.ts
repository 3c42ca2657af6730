/** The tree of `document-schema.ts` as plain types, for everything that reads a document without ProseMirror. */
import type { BylineLine, LeadPicture, PublicNote, StrayReason } from './document-attributes';

export type Mark =
  | { type: 'strong' }
  | { type: 'emphasis' }
  | { type: 'link'; attrs: { href: string } }
  | { type: 'blocking' };
export type Text = { type: 'text'; text: string; marks?: Mark[] };
export type Inline = Text | { type: 'lineBreak' };

type BlockAttributes = { id: string };
type TextBlockAttributes = BlockAttributes & { stray: StrayReason | null };

export type Paragraph = { type: 'paragraph'; attrs: TextBlockAttributes; content?: Inline[] };
export type Heading = { type: 'heading'; attrs: TextBlockAttributes & { level: 2 | 3 }; content?: Text[] };
export type Quotation = {
  type: 'quotation';
  attrs: BlockAttributes & { speaker: string | null; source: string | null };
  content: Paragraph[];
};
export type ListItem = { type: 'listItem'; attrs: BlockAttributes; content: (Paragraph | List)[] };
export type List = { type: 'bulletList' | 'orderedList'; attrs: BlockAttributes; content: ListItem[] };
export type Image = {
  type: 'image';
  attrs: BlockAttributes & { asset: string; caption: string; credit: string };
};
export type Embed = { type: 'embed'; attrs: BlockAttributes & { url: string; title: string } };
export type TableCell = { type: 'tableHeader' | 'tableCell'; content?: Inline[] };
export type TableRow = { type: 'tableRow'; content: TableCell[] };
export type Table = { type: 'table'; attrs: BlockAttributes; content: TableRow[] };
export type Divider = { type: 'divider'; attrs: BlockAttributes };
export type Block = Paragraph | Heading | Quotation | List | Image | Embed | Table | Divider;

export const fieldNames = ['kicker', 'headline', 'shortHeadline', 'standfirst'] as const;
export type FieldName = (typeof fieldNames)[number];
export type Field = { type: FieldName; content?: Text[] };

export type DocumentAttributes = {
  schemaVersion: 1;
  byline: BylineLine[];
  dateline: string | null;
  leadPicture: LeadPicture | null;
  notes: PublicNote[];
  socialText: string | null;
};

export type ArticleDocument = { type: 'doc'; attrs: DocumentAttributes; content: (Field | Block)[] };

export function isField(node: Field | Block): node is Field {
  return (fieldNames as readonly string[]).includes(node.type);
}

export function blocksOf(document: ArticleDocument): Block[] {
  return document.content.filter((node): node is Block => !isField(node));
}

export function plainText(content: readonly Inline[] | undefined): string {
  return (content ?? []).map((node) => (node.type === 'text' ? node.text : '\n')).join('');
}

/** The words of a field without marks; empty where the article has no such field. */
export function fieldText(document: ArticleDocument, name: FieldName): string {
  const field = document.content.find((node) => node.type === name) as Field | undefined;
  return plainText(field?.content);
}
