'use client';

import { useEditorState, type Editor } from '@tiptap/react';
import { useState, type KeyboardEvent } from 'react';
import { useTranslations } from 'use-intl';
import { ArticleLinkField } from './article-link-field.client';
import { ArticlePictureChoice } from './article-picture-choice.client';
import { insertBlock } from './insert-block';

type Props = { editor: Editor };
type Tool = {
  name: string;
  keys?: string;
  active?: (editor: Editor) => boolean;
  run: (editor: Editor) => void;
};

const tools: Tool[] = [
  {
    name: 'strong',
    keys: 'Control+B',
    active: (e) => e.isActive('strong'),
    run: (e) => e.chain().focus().toggleMark('strong').run(),
  },
  {
    name: 'emphasis',
    keys: 'Control+I',
    active: (e) => e.isActive('emphasis'),
    run: (e) => e.chain().focus().toggleMark('emphasis').run(),
  },
  {
    name: 'heading2',
    keys: 'Control+Alt+2',
    active: (e) => e.isActive('heading', { level: 2 }),
    run: (e) => e.chain().focus().toggleNode('heading', 'paragraph', { level: 2 }).run(),
  },
  {
    name: 'heading3',
    keys: 'Control+Alt+3',
    active: (e) => e.isActive('heading', { level: 3 }),
    run: (e) => e.chain().focus().toggleNode('heading', 'paragraph', { level: 3 }).run(),
  },
  {
    name: 'quotation',
    keys: 'Control+Shift+9',
    active: (e) => e.isActive('quotation'),
    run: (e) => e.chain().focus().toggleWrap('quotation').run(),
  },
  {
    name: 'bulletList',
    keys: 'Control+Shift+8',
    active: (e) => e.isActive('bulletList'),
    run: (e) => e.chain().focus().toggleList('bulletList', 'listItem').run(),
  },
  {
    name: 'orderedList',
    keys: 'Control+Shift+7',
    active: (e) => e.isActive('orderedList'),
    run: (e) => e.chain().focus().toggleList('orderedList', 'listItem').run(),
  },
  {
    name: 'divider',
    run: (e) => insertBlock(e, 'divider'),
  },
  {
    name: 'blocking',
    keys: 'Control+Shift+K',
    active: (e) => e.isActive('blocking'),
    run: (e) => e.chain().focus().toggleMark('blocking').run(),
  },
];

/** One stop for the Tab key; the arrows go from tool to tool. */
function walk(event: KeyboardEvent<HTMLDivElement>): void {
  const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
  if (step === 0 || !(event.target instanceof HTMLButtonElement)) return;
  const buttons = [...event.currentTarget.querySelectorAll<HTMLButtonElement>('.tool')];
  const next = buttons[(buttons.indexOf(event.target) + step + buttons.length) % buttons.length];
  next?.focus();
  event.preventDefault();
}

export function ArticleToolbar({ editor }: Props) {
  const t = useTranslations('newsroom.article.tools');
  const [asking, setAsking] = useState<'link' | 'picture' | null>(null);
  const active = useEditorState({
    editor,
    selector: ({ editor: current }) => tools.filter((tool) => tool.active?.(current)).map(({ name }) => name),
  });
  const toggle = (what: 'link' | 'picture') => setAsking(asking === what ? null : what);
  const done = () => setAsking(null);
  return (
    <div className="article-tools">
      <div role="toolbar" aria-label={t('toolbar')} onKeyDown={walk}>
        {tools.map(({ name, keys, active: canBeActive, run }, place) => (
          <button
            key={name}
            type="button"
            className={`tool tool-${name}`}
            tabIndex={place === 0 ? 0 : -1}
            aria-keyshortcuts={keys}
            aria-pressed={canBeActive ? active.includes(name) : undefined}
            onClick={() => run(editor)}
          >
            {t(name)}
          </button>
        ))}
        <button
          type="button"
          className="tool"
          tabIndex={-1}
          aria-expanded={asking === 'link'}
          onClick={() => toggle('link')}
        >
          {t('link')}
        </button>
        <button
          type="button"
          className="tool"
          tabIndex={-1}
          aria-expanded={asking === 'picture'}
          onClick={() => toggle('picture')}
        >
          {t('picture')}
        </button>
      </div>
      {asking === 'link' && <ArticleLinkField editor={editor} done={done} />}
      {asking === 'picture' && (
        <ArticlePictureChoice
          choose={({ id, caption, credit }) => {
            insertBlock(editor, 'image', { asset: id, caption, credit });
            done();
          }}
        />
      )}
    </div>
  );
}
