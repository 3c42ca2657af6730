'use client';

import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Answer } from '@/components/ui/answer';
import { Button } from '@/components/ui/button';
import { ArticleActForm } from './article-act-form.client';
import type { WatchedOnScreen } from './article-watched';
import { offeredActs } from './offered-acts';
import { isPlainKey } from './plain-key';

/** An act as a screen shows it: open, or with the sentences that say what stands against it. */
export type OfferOnScreen = {
  act: string;
  label: string;
  revision: number | null;
  reasons: readonly string[];
  /** What it would change of what readers have without a word to them. */
  watched: readonly WatchedOnScreen[];
  /** Where the act is done, if it has a page of its own. */
  page: string | null;
};
export type ActAsked = {
  articleId: string;
  act: string;
  revision: number | null;
  textVersion: number;
  words: string;
  /** Why what the watch asks about is minor. */
  minor: string;
};

export type ActsProps = {
  articleId: string;
  offers: readonly OfferOnScreen[];
  /** The act that the text waits for; null where this person can only wait. */
  next: string | null;
  act: (asked: ActAsked) => Promise<Answer>;
  /** Saves what is typed; null where that did not succeed. */
  settle: () => Promise<number | null>;
};

/** Acts that ask for words, or once more, before they are done. */
const asking = ['send_back', 'name_revision', 'hold', 'spike', 'publish_on_one_signature'];
const confirming = ['approve_and_publish', 'publish'];

export function ArticleActs({ articleId, offers, next, act, settle }: ActsProps) {
  const t = useTranslations('newsroom.article');
  const [begun, setBegun] = useState<string | null>(null);
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [busy, setBusy] = useState(false);
  const section = useRef<HTMLElement>(null);
  // An act takes its own button away: whoever pressed it by keyboard stays among the acts.
  useEffect(() => {
    if (answer && !busy && document.activeElement === document.body)
      section.current?.focus({ preventScroll: true });
  }, [answer, busy, offers]);
  // The act may have been begun where the acts are not in sight: by thumb, or by its key.
  const said = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (answer) said.current?.scrollIntoView({ block: 'nearest' });
  }, [answer]);
  const run = async (offer: OfferOnScreen, words: string, minor = '') => {
    setBusy(true);
    try {
      const textVersion = await settle();
      if (textVersion === null) return setAnswer({ refused: [t('notSavedYet')] });
      const { revision } = offer;
      const answered = await act({ articleId, act: offer.act, revision, textVersion, words, minor });
      setAnswer(answered);
      if ('done' in answered) setBegun(null);
    } catch {
      setAnswer({ refused: [t('notReached')] });
    } finally {
      setBusy(false);
    }
  };
  const begin = (offer: OfferOnScreen) => {
    setAnswer(null);
    if (asking.includes(offer.act) || confirming.includes(offer.act)) setBegun(offer.act);
    else void run(offer, '');
  };
  const open = offers.filter(({ reasons }) => reasons.length === 0);
  const first = open.find((offer) => offer.act === next);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const typing = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
      if (!first || busy || !(typing || (event.key === 'a' && !event.repeat && isPlainKey(event)))) return;
      event.preventDefault();
      begin(first);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  });
  useEffect(() => {
    const acts = offers.filter(({ reasons }) => reasons.length === 0);
    return offeredActs.offer(
      acts.map((offer) => ({ name: offer.act, label: offer.label, begin: () => begin(offer) })),
    );
  });
  const form = (offer: OfferOnScreen) =>
    begun === offer.act && (
      <ArticleActForm
        act={offer.act}
        label={offer.label}
        asksForWords={asking.includes(offer.act)}
        watched={offer.watched}
        toCorrect={`/newsroom/articles/${articleId}/correct`}
        busy={busy}
        run={(words, minor) => run(offer, words, minor)}
        cancel={() => setBegun(null)}
      />
    );
  return (
    <section ref={section} tabIndex={-1} className="article-acts" aria-label={t('acts.title')}>
      {first && (
        <>
          <Button
            weight="filled"
            aria-keyshortcuts="A Control+Enter"
            disabled={busy}
            onClick={() => begin(first)}
          >
            {first.label}
          </Button>
          {form(first)}
        </>
      )}
      <p ref={said} role={answer && 'refused' in answer ? 'alert' : 'status'} className="article-answer">
        {answer && ('refused' in answer ? answer.refused.join(' ') : answer.done)}
      </p>
      <ul>
        {offers
          .filter((offer) => offer !== first)
          .map((offer) => (
            <li key={offer.act}>
              {offer.page !== null ? (
                <a
                  href={offer.page}
                  className={offer.act === 'kill' ? 'button button-grave' : 'button button-text'}
                >
                  {offer.label}
                </a>
              ) : (
                <Button
                  weight="text"
                  disabled={busy || offer.reasons.length > 0}
                  aria-describedby={offer.reasons.length > 0 ? `why-not-${offer.act}` : undefined}
                  onClick={() => begin(offer)}
                >
                  {offer.label}
                </Button>
              )}
              {offer.reasons.length > 0 && (
                <p id={`why-not-${offer.act}`} className="why-not">
                  {offer.reasons.join(' ')}
                </p>
              )}
              {form(offer)}
            </li>
          ))}
      </ul>
    </section>
  );
}
