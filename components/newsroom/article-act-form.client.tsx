'use client';

import { useEffect, useRef, useState, type FormEvent } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { useFocusHandedOn } from '@/components/ui/focus-handed-on';

type Props = {
  act: string;
  label: string;
  asksForWords: boolean;
  busy: boolean;
  run: (words: string) => Promise<void>;
  cancel: () => void;
};

/** What the words are that an act asks for; a reason else. */
const wordsFor: Record<string, 'note' | 'name'> = { send_back: 'note', name_revision: 'name' };

/** What an act says before it is done, and the reason or note that it asks for. */
export function ArticleActForm({ act, label, asksForWords, busy, run, cancel }: Props) {
  const t = useTranslations('newsroom.article.acts');
  const [words, setWords] = useState('');
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
    void run(words);
  };
  return (
    <form ref={form} className="article-act-form" onSubmit={submit}>
      <p>{t(`about.${act}`)}</p>
      {asksForWords && (
        <Field label={t(wordsFor[act] ?? 'reason')}>
          <textarea required rows={3} value={words} onChange={(event) => setWords(event.target.value)} />
        </Field>
      )}
      <Button type="submit" weight={act === 'kill' ? 'grave' : 'filled'} disabled={busy}>
        {label}
      </Button>
      <Button weight="text" onClick={cancel}>
        {t('cancel')}
      </Button>
    </form>
  );
}
