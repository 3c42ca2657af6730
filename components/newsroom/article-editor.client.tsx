'use client';

import { useEditor, type Editor } from '@tiptap/react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { PictureChoice } from '@/domain/article-view';
import { withAllFields, withoutEmptyFields } from '@/domain/article-fields';
import { fieldNames, type ArticleDocument } from '@/domain/document';
import type { Language } from '@/domain/language';
import { articleExtensions } from './article-extensions';
import { articleKeys } from './article-keys';

type Settings = {
  document: ArticleDocument;
  language: Language;
  /** A picture that the text may show. */
  find: (asset: string) => PictureChoice | undefined;
  mayWrite: boolean;
  typed: (document: ArticleDocument) => void;
  /** The writer looked away: a good moment to save. */
  rest: () => void;
};

/**
 * The text on the page as it is kept: without the fields that nobody filled. Cloned, because attributes out of
 * ProseMirror have no prototype, and React sends only plain objects.
 */
export function documentOf(editor: Editor): ArticleDocument {
  return withoutEmptyFields(structuredClone(editor.getJSON()) as ArticleDocument);
}

function newBlockId(): string {
  return [...crypto.getRandomValues(new Uint8Array(9))]
    .map((byte) => byte.toString(36).padStart(2, '0'))
    .join('');
}

export function useArticleEditor(settings: Settings): Editor | null {
  const { document, find, mayWrite, typed, rest } = settings;
  const t = useTranslations('newsroom.article.fields');
  const [extensions] = useState(() => {
    const source = (asset: string) => {
      const picture = find(asset);
      const width = picture && [...picture.widths].sort((a, b) => a - b)[0];
      return picture && { src: `${picture.folder}/${picture.key}/${width}.jpg`, alt: picture.alt };
    };
    return [...articleExtensions(source), articleKeys(newBlockId)];
  });
  const placeholders = Object.fromEntries(
    fieldNames.map((name) => [`--placeholder-${name.toLowerCase()}`, JSON.stringify(t(name))]),
  );
  return useEditor({
    extensions,
    content: withAllFields(document),
    editable: mayWrite,
    // The editor's own style element would need a nonce; what it says stands in article-sheet.css.
    injectCSS: false,
    immediatelyRender: false,
    shouldRerenderOnTransaction: false,
    editorProps: {
      attributes: {
        class: 'body article-text',
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': t('text'),
        spellcheck: 'true',
        style: Object.entries({ ...placeholders, '--placeholder-text': JSON.stringify(t('text')) })
          .map(([name, value]) => `${name}: ${value}`)
          .join('; '),
      },
      handleDOMEvents: {
        blur: () => {
          rest();
          return false;
        },
      },
    },
    onUpdate: ({ editor }) => typed(documentOf(editor)),
  });
}
