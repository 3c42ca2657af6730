/**
 * Tiptap's form of the domain's schema. Made from the schema itself, node by node, so that the two cannot differ; a test
 * compares what Tiptap makes of it.
 */
import { Mark, Node, type Attributes, type Extensions } from '@tiptap/core';
import type { AttributeSpec, DOMOutputSpec } from '@tiptap/pm/model';
import { documentSchema } from '@/domain/document-schema';
import { markMarkup, nodeMarkup, type Source } from './article-markup';

function attributesOf(specs: Record<string, AttributeSpec> | undefined): Attributes {
  return Object.fromEntries(
    Object.entries(specs ?? {}).map(([name, { default: fallback, validate }]) => [
      name,
      {
        // What a rule of the markup does not read out of HTML is not read at all: not every pasted id is a block's.
        parseHTML: () => undefined,
        rendered: false,
        ...(fallback === undefined ? { isRequired: true } : { default: fallback as unknown }),
        ...(validate === undefined ? {} : { validate }),
      },
    ]),
  );
}

export function articleExtensions(source: Source): Extensions {
  const extensions: Extensions = [];
  documentSchema.spec.nodes.forEach((name, spec) => {
    const { parse, render } = nodeMarkup[name] ?? { parse: [] };
    extensions.push(
      Node.create({
        name,
        ...(name === 'doc' ? { topNode: true } : {}),
        ...(spec.group ? { group: spec.group } : {}),
        ...(spec.content ? { content: spec.content } : {}),
        ...(spec.marks === undefined ? {} : { marks: spec.marks }),
        ...(spec.inline ? { inline: spec.inline } : {}),
        ...(spec.defining ? { defining: spec.defining } : {}),
        addAttributes: () => attributesOf(spec.attrs),
        ...(parse.length > 0 ? { parseHTML: () => parse } : {}),
        ...(render ? { renderHTML: ({ node }) => render(node.attrs, source) as DOMOutputSpec } : {}),
      }),
    );
  });
  documentSchema.spec.marks.forEach((name, spec) => {
    const { parse, render } = markMarkup[name] ?? { parse: [] };
    extensions.push(
      Mark.create({
        name,
        ...(spec.inclusive === undefined ? {} : { inclusive: spec.inclusive }),
        addAttributes: () => attributesOf(spec.attrs),
        parseHTML: () => parse,
        ...(render ? { renderHTML: ({ mark }) => render(mark.attrs, source) as DOMOutputSpec } : {}),
      }),
    );
  });
  return extensions;
}
