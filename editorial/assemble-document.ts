import type { ArticleDocument, Block, Field, FieldName } from '@/domain/document';
import { schemaVersion } from '@/domain/document-schema';

/** The lines above the text and the blocks, as a file has them. */
export type Manuscript = Partial<Record<FieldName, string>> & {
  headline: string;
  dateline?: string;
  blocks: Block[];
};

export function assembleDocument(manuscript: Manuscript, newId: () => string): ArticleDocument {
  const { kicker, headline, shortHeadline, standfirst, dateline, blocks } = manuscript;
  return {
    type: 'doc',
    attrs: {
      schemaVersion,
      byline: [],
      dateline: dateline || null,
      leadPicture: null,
      notes: [],
      socialText: null,
    },
    content: [
      ...optionalField('kicker', kicker),
      { type: 'headline', ...(headline && { content: [{ type: 'text', text: headline }] }) },
      ...optionalField('shortHeadline', shortHeadline),
      ...optionalField('standfirst', standfirst),
      ...(blocks.length > 0 ? blocks : [{ type: 'paragraph' as const, attrs: { id: newId(), stray: null } }]),
    ],
  };
}

function optionalField(type: FieldName, text: string | undefined): Field[] {
  return text ? [{ type, content: [{ type: 'text', text }] }] : [];
}
