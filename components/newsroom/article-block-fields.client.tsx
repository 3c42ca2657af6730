'use client';

import { useEditorState, type Editor } from '@tiptap/react';
import { useTranslations } from 'use-intl';
import { Field } from '@/components/ui/field';

type Props = { editor: Editor; mayWrite: boolean };

const fieldsOf: Record<string, readonly string[]> = {
  quotation: ['speaker', 'source'],
  image: ['caption', 'credit'],
  embed: ['url', 'title'],
};

type Found = { type: string; pos: number; id: string; attributes: Record<string, string> };

/** The block around the cursor that has more to say than its words. */
function blockAt(editor: Editor): Found | null {
  const { $from } = editor.state.selection;
  const pos = $from.depth === 0 ? $from.pos : $from.before(1);
  const node = editor.state.doc.nodeAt(pos);
  const names = node && fieldsOf[node.type.name];
  if (!node || !names) return null;
  const attributes = Object.fromEntries(names.map((name) => [name, String(node.attrs[name] ?? '')]));
  return { type: node.type.name, pos, id: String(node.attrs.id), attributes };
}

/** Who said it and where it is from; what a picture shows and whose it is. */
export function ArticleBlockFields({ editor, mayWrite }: Props) {
  const t = useTranslations('newsroom.article.blocks');
  const found = useEditorState({ editor, selector: ({ editor: current }) => blockAt(current) });
  if (!found) return null;
  const set = (name: string, value: string) => {
    const empty = found.type === 'quotation' && value === '' ? null : value;
    editor.view.dispatch(editor.state.tr.setNodeAttribute(found.pos, name, empty));
  };
  return (
    <fieldset className="article-block-fields" disabled={!mayWrite} key={found.id}>
      <legend>{t(found.type)}</legend>
      {Object.entries(found.attributes).map(([name, value]) => (
        <Field key={name} label={t(name)}>
          <input value={value} maxLength={1_000} onChange={(event) => set(name, event.target.value)} />
        </Field>
      ))}
    </fieldset>
  );
}
