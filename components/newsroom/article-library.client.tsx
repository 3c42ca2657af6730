'use client';

import { createContext, useContext, useState, type ReactNode } from 'react';
import type { PictureChoice } from '@/domain/article-view';
import type { Language } from '@/domain/language';

/** The pictures that a writer may put into the text: those that came with the page, and what was found or taken in since. */
export type ArticleLibrary = {
  articleId: string;
  language: Language;
  pictures: readonly PictureChoice[];
  /** From here on the text can show it. */
  add: (picture: PictureChoice) => void;
  find: (id: string) => PictureChoice | undefined;
  search: (words: string) => Promise<readonly PictureChoice[]>;
};

const Library = createContext<ArticleLibrary | null>(null);

type Opening = Pick<ArticleLibrary, 'articleId' | 'language' | 'pictures' | 'search'>;

export function useOpenedLibrary({ articleId, language, pictures, search }: Opening): ArticleLibrary {
  const [added, setAdded] = useState<readonly PictureChoice[]>([]);
  // The editor asks outside of React, at once after an insertion.
  const [known] = useState(() => new Map(pictures.map((picture) => [picture.id, picture])));
  const all = [...added, ...pictures.filter(({ id }) => !added.some((one) => one.id === id))];
  return {
    articleId,
    language,
    pictures: all,
    search,
    find: (id) => known.get(id),
    add: (picture) => {
      if (known.has(picture.id)) return;
      known.set(picture.id, picture);
      setAdded((before) => [picture, ...before]);
    },
  };
}

export function LibraryProvider({ library, children }: { library: ArticleLibrary; children: ReactNode }) {
  return <Library value={library}>{children}</Library>;
}

export function useLibrary(): ArticleLibrary {
  const library = useContext(Library);
  if (!library) throw new Error('a picture is chosen outside of an article');
  return library;
}
