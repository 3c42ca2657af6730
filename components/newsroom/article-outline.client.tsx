'use client';

import { useEditorState, type Editor } from '@tiptap/react';
import { useTranslations } from 'use-intl';

type Props = { editor: Editor | null };
type Place = { pos: number; level: number; text: string };

/** The headings of the text; each leads to its place. */
export function ArticleOutline({ editor }: Props) {
  const t = useTranslations('newsroom.article');
  const places = useEditorState({
    editor,
    selector: ({ editor: current }) => {
      const found: Place[] = [];
      current?.state.doc.forEach((node, pos) => {
        if (node.type.name === 'heading' && node.textContent)
          found.push({ pos, level: Number(node.attrs.level), text: node.textContent });
      });
      return found;
    },
  });
  if (!editor || !places || places.length === 0) return null;
  return (
    <nav aria-label={t('outline')} className="article-outline">
      <h2>{t('outline')}</h2>
      <ul>
        {places.map(({ pos, level, text }) => (
          <li key={pos} className={`outline-${level}`}>
            <button
              type="button"
              onClick={() =>
                editor
                  .chain()
                  .focus(pos + 1)
                  .scrollIntoView()
                  .run()
              }
            >
              {text}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
