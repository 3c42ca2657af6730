'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';

/** A page that is looked at asks so often; one in the background does not. */
const askEvery = 20_000;
const thanksFor = 4_000;

type State = 'answers' | 'offline' | 'silent' | 'back';

/** Says so when the device is offline or the newsroom does not answer, and when that is over. */
export function FrameConnection() {
  const t = useTranslations('newsroom.frame.connection');
  const [state, setState] = useState<State>('answers');
  useEffect(() => {
    const answers = () =>
      setState((before) => (before === 'offline' || before === 'silent' ? 'back' : before));
    const ask = async () => {
      if (document.visibilityState === 'hidden') return;
      if (!navigator.onLine) return setState('offline');
      try {
        const said = await fetch('/newsroom/search', { method: 'HEAD', cache: 'no-store' });
        if (said.status >= 500) setState('silent');
        else answers();
      } catch {
        setState(navigator.onLine ? 'silent' : 'offline');
      }
    };
    const look = () => void ask();
    const timer = setInterval(look, askEvery);
    for (const event of ['online', 'offline']) window.addEventListener(event, look);
    return () => {
      clearInterval(timer);
      for (const event of ['online', 'offline']) window.removeEventListener(event, look);
    };
  }, []);
  useEffect(() => {
    if (state !== 'back') return;
    const timer = setTimeout(() => setState('answers'), thanksFor);
    return () => clearTimeout(timer);
  }, [state]);
  return (
    <p role="status" className={state === 'answers' ? 'unseen' : 'connection'}>
      {state === 'answers' ? '' : t(state)}
    </p>
  );
}
