'use client';

import { useEffect, useRef, useState, type FormEvent } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { useFocusHandedOn } from '@/components/ui/focus-handed-on';
import { ArticleWatched, type WatchedOnScreen } from './article-watched';

type Props = {
  act: string;
  label: string;
  asksForWords: boolean;
  watched: readonly WatchedOnScreen[];
  /** Where a correction is written. */
  toCorrect: string;
  busy: boolean;
  run: (words: string, minor: string) => Promise<void>;
  cancel: () => void;
};

/** What the words are that an act asks for; a reason else. */
const wordsFor: Record<string, 'note' | 'name'> = { send_back: 'note', name_revision: 'name' };

/** What an act says before it is done, and the reason or note that it asks for. */
export function ArticleActForm(props: Props) {
  const { act, label, asksForWords, watched, toCorrect, busy, run, cancel } = props;
  const t = useTranslations('newsroom.article.acts');
  const [words, setWords] = useState('');
  const [minor, setMinor] = useState('');
  const form = useRef<HTMLFormElement>(null);
  useFocusHandedOn(form);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('textarea, button')?.focus();
  }, []);
  useEffect(() => {
    const here = form.current;
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') cancel();
    };
    here?.addEventListener('keydown', onKey);
    return () => here?.removeEventListener('keydown', onKey);
  }, [cancel]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void run(words, minor);
  };
  return (
    <form ref={form} className="article-act-form" onSubmit={submit}>
      <p>{t(`about.${act}`)}</p>
      {asksForWords && (
        <Field label={t(wordsFor[act] ?? 'reason')}>
          <textarea required rows={3} value={words} onChange={(event) => setWords(event.target.value)} />
        </Field>
      )}
      {watched.length > 0 && (
        <>
          <ArticleWatched watched={watched} toCorrect={toCorrect} />
          <Field label={t('minor')}>
            <textarea required rows={2} value={minor} onChange={(event) => setMinor(event.target.value)} />
          </Field>
        </>
      )}
      <Button type="submit" weight="filled" disabled={busy}>
        {label}
      </Button>
      <Button weight="text" onClick={cancel}>
        {t('cancel')}
      </Button>
    </form>
  );
}
