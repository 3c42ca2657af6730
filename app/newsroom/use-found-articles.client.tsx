'use client';

import { useEffect, useState } from 'react';
import type { FoundArticle } from '@/domain/found-article';

type Found = { for: string; articles: readonly FoundArticle[]; failed: boolean };
const nothing: Found = { for: '', articles: [], failed: false };
/** Quick typing does not ask for each letter. */
const pause = 150;

/** The articles that have the typed words; `looking` while the newsroom has not answered for these yet. */
export function useFoundArticles(typed: string) {
  const words = typed.trim();
  const [found, setFound] = useState(nothing);
  useEffect(() => {
    if (words === '') return;
    const asking = new AbortController();
    const ask = async () => {
      try {
        const address = `/newsroom/search?${new URLSearchParams({ words }).toString()}`;
        const answer = await fetch(address, { signal: asking.signal });
        if (!answer.ok) throw new Error(answer.statusText);
        const { articles } = (await answer.json()) as { articles: FoundArticle[] };
        setFound({ for: words, articles, failed: false });
      } catch {
        if (!asking.signal.aborted) setFound({ for: words, articles: [], failed: true });
      }
    };
    const timer = setTimeout(() => void ask(), pause);
    return () => {
      clearTimeout(timer);
      asking.abort();
    };
  }, [words]);
  const answered = words !== '' && found.for === words;
  return {
    articles: answered ? found.articles : [],
    failed: answered && found.failed,
    looking: words !== '' && !answered,
  };
}
