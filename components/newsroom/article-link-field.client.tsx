'use client';

import type { Editor } from '@tiptap/react';
import { useState, type FormEvent } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { linkTarget } from '@/domain/document-attributes';

type Props = { editor: Editor; done: () => void };

/** Sets a link on the selected words, or on the link that the cursor stands in; an empty address takes it away. */
export function ArticleLinkField({ editor, done }: Props) {
  const t = useTranslations('newsroom.article.tools');
  const [href, setHref] = useState(() => String(editor.getAttributes('link').href ?? ''));
  const [wrong, setWrong] = useState<string | null>(null);
  const set = (event: FormEvent) => {
    event.preventDefault();
    const wanted = href.trim();
    const chain = editor.chain().focus().extendMarkRange('link');
    if (wanted === '') chain.unsetMark('link').run();
    else if (!linkTarget.safeParse(wanted).success) return setWrong(t('linkWrong'));
    else if (editor.state.selection.empty && !editor.isActive('link')) return setWrong(t('linkNothing'));
    else
      chain
        .setMark('link', { href: wanted })
        // By thumb, words that stay marked cannot be left by a tap behind them, and the next letter would replace them.
        .command(({ tr, commands }) => commands.setTextSelection(tr.selection.to))
        .run();
    done();
  };
  return (
    <form className="article-asking" onSubmit={set}>
      <Field label={t('linkAddress')}>
        <input value={href} onChange={(event) => setHref(event.target.value)} inputMode="url" />
      </Field>
      <Button type="submit" weight="outlined">
        {t('linkSet')}
      </Button>
      {wrong && <p role="alert">{wrong}</p>}
    </form>
  );
}
