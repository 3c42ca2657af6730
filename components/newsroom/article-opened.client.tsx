'use client';

import { EditorContent } from '@tiptap/react';
import { useEffect, useState, useSyncExternalStore, type ReactNode } from 'react';
import type { ContributorChoice, PictureChoice } from '@/domain/article-view';
import { withAllFields } from '@/domain/article-fields';
import type { ArticleDocument } from '@/domain/document';
import { languageCodes, type Language } from '@/domain/language';
import { ArticleActs, type ActsProps } from './article-acts.client';
import { ArticleBlockFields } from './article-block-fields.client';
import { ArticleColumns } from './article-columns';
import { ArticleConflict } from './article-conflict.client';
import { LibraryProvider, useOpenedLibrary } from './article-library.client';
import { ArticleOtherText } from './article-other-text.client';
import { ArticleOutline } from './article-outline.client';
import { ArticleRootFields } from './article-root-fields.client';
import { ArticleSavedLine } from './article-saved-line.client';
import { ArticleToolbar } from './article-toolbar.client';
import { keeperOf, otherTextOf, readKept } from './article-kept-text';
import { ArticleSaving, type NewerText, type SaveAnswer } from './article-saving';
import { useArticleEditor } from './article-editor.client';

export type Props = {
  articleId: string;
  personId: string;
  language: Language;
  document: ArticleDocument;
  version: number;
  /** When, as the newsroom says it. */
  lastTyped: { person: string; at: string };
  mayWrite: boolean;
  contributors: readonly ContributorChoice[];
  pictures: readonly PictureChoice[];
  /** Finds pictures by words. */
  searchPictures: (sent: { words: string; language: Language }) => Promise<readonly PictureChoice[]>;
  save: (sent: { articleId: string; document: ArticleDocument; baseVersion: number }) => Promise<SaveAnswer>;
  /** Reads the page's other parts anew, once typing has come to rest. */
  lookAgain: () => Promise<void>;
  acts: Omit<ActsProps, 'settle' | 'articleId'>;
  left: ReactNode;
  right: ReactNode;
};

const restBeforeLooking = 2_000;

function open({ articleId, personId, document, version, save }: Props) {
  const kept = readKept(localStorage, personId, articleId);
  const keeper = keeperOf(localStorage, personId, articleId);
  const saving = new ArticleSaving(
    kept?.baseVersion ?? version,
    (typed, baseVersion) => save({ articleId, document: typed, baseVersion }),
    keeper,
  );
  const others = otherTextOf(localStorage, personId, articleId);
  return { saving, others, kept: kept?.document ?? null, document: kept?.document ?? document };
}

export function ArticleOpened(props: Props) {
  const { articleId, language, mayWrite, lookAgain, document, version, searchPictures } = props;
  const library = useOpenedLibrary({
    articleId,
    language,
    pictures: props.pictures,
    search: (words) => searchPictures({ words, language }),
  });
  const { pictures } = library;
  const [opened] = useState(() => open(props));
  const { saving, others } = opened;
  const editor = useArticleEditor({
    document: opened.document,
    language,
    find: library.find,
    mayWrite,
    typed: (text) => saving.typed(text),
    rest: () => void saving.settle(),
  });
  const state = useSyncExternalStore(saving.subscribe, saving.current);
  const [other, setOther] = useState(() => others.read());

  useEffect(() => {
    if (opened.kept) saving.typed(opened.kept);
    const leave = (event: BeforeUnloadEvent) => {
      const { is } = saving.current();
      if (is === 'as_opened' || is === 'saved') return;
      void saving.settle();
      event.preventDefault();
    };
    window.addEventListener('beforeunload', leave);
    return () => {
      window.removeEventListener('beforeunload', leave);
      void saving.settle();
    };
  }, [saving, opened]);

  useEffect(() => {
    if (state.is !== 'saved') return;
    const timer = setTimeout(() => void lookAgain(), restBeforeLooking);
    return () => clearTimeout(timer);
  }, [state, lookAgain]);

  // Somebody else changed the text while nothing was typed here: the page shows what is there now.
  useEffect(() => {
    if (editor && saving.follow(version))
      editor.commands.setContent(withAllFields(document), { emitUpdate: false });
  }, [editor, saving, version, document]);

  const choose = (chosen: ArticleDocument, left: NewerText, newer: NewerText) => {
    saving.resolve(chosen, newer);
    if (chosen === newer.document) editor?.commands.setContent(withAllFields(chosen), { emitUpdate: false });
    others.keep(left);
    setOther(left);
  };
  const shownPictures = Object.fromEntries(pictures.map((picture) => [picture.id, picture]));
  return (
    <LibraryProvider library={library}>
      <ArticleColumns
        left={
          <>
            <ArticleOutline editor={editor} />
            {props.left}
          </>
        }
        right={
          <>
            <ArticleActs {...props.acts} articleId={props.articleId} settle={() => saving.settle()} />
            {props.right}
          </>
        }
      >
        <ArticleSavedLine saving={state} lastTyped={props.lastTyped} mayWrite={mayWrite} />
        {state.is === 'moved_on' && editor && (
          <ArticleConflict
            mine={editor}
            newer={state.newer}
            language={language}
            pictures={shownPictures}
            choose={choose}
          />
        )}
        {mayWrite && editor && <ArticleToolbar editor={editor} />}
        <div className="article-sheet" lang={languageCodes[language].bcp47}>
          <EditorContent editor={editor} />
        </div>
        {editor && <ArticleBlockFields editor={editor} mayWrite={mayWrite} />}
        {editor && (
          <ArticleRootFields
            editor={editor}
            language={language}
            contributors={props.contributors}
            mayWrite={mayWrite}
          />
        )}
        {other && (
          <ArticleOtherText
            other={other}
            language={language}
            pictures={shownPictures}
            drop={() => {
              others.drop();
              setOther(null);
            }}
          />
        )}
      </ArticleColumns>
    </LibraryProvider>
  );
}
