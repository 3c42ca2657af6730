'use client';

import { useTranslations } from 'next-intl';
import { useRouter } from 'next/navigation';
import { useEffect, useRef, useTransition, type ReactNode } from 'react';
import { isPlainKey } from '@/components/newsroom/plain-key';

type Props = { children: ReactNode };

/** Quick strokes pass over lines without asking for each of them. */
const pause = 120;

/** J and K go through the list and choose, Enter opens what is chosen; links of the list change the pane, not the page. */
export function QueueKeys({ children }: Props) {
  const router = useRouter();
  const t = useTranslations('newsroom.frame');
  const [opening, start] = useTransition();
  const frame = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const node = frame.current;
    if (!node) return;
    let waiting: ReturnType<typeof setTimeout> | undefined;
    let wanted: HTMLAnchorElement | undefined;
    const lines = () => [...node.querySelectorAll<HTMLAnchorElement>('.line-link')];
    const chosen = () =>
      lines().find((line) => line === document.activeElement) ??
      lines().find((line) => line.getAttribute('aria-current') === 'true');

    function step(by: 1 | -1) {
      const all = lines();
      const from = chosen();
      const next = all[from ? all.indexOf(from) + by : 0];
      if (!next) return;
      wanted = next;
      next.focus();
      next.scrollIntoView({ block: 'nearest' });
      clearTimeout(waiting);
      waiting = setTimeout(() => start(() => router.replace(next.href, { scroll: false })), pause);
    }

    function open(event: KeyboardEvent) {
      const line = chosen();
      const elsewhere = document.activeElement !== document.body && document.activeElement !== line;
      const isChosen = line && (line === wanted || line.getAttribute('aria-current') === 'true');
      if (!isChosen || elsewhere || !line.dataset.page) return;
      event.preventDefault();
      clearTimeout(waiting);
      const { page } = line.dataset;
      start(() => router.push(page));
    }

    function press(event: KeyboardEvent) {
      if (!isPlainKey(event)) return;
      if (event.key === 'j') step(1);
      else if (event.key === 'k') step(-1);
      // Letters may be held down. Enter may not: what it opens has keys of its own.
      else if (event.key === 'Enter' && !event.repeat) open(event);
    }

    function click(event: MouseEvent) {
      const link = (event.target as Element).closest<HTMLAnchorElement>('a[href]');
      const plain =
        event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
      if (!link || !plain || event.defaultPrevented) return;
      event.preventDefault();
      start(() => router.push(link.href, { scroll: !link.matches('.line-link') }));
    }

    document.addEventListener('keydown', press);
    node.addEventListener('click', click);
    return () => {
      clearTimeout(waiting);
      document.removeEventListener('keydown', press);
      node.removeEventListener('click', click);
    };
  }, [router]);

  return (
    <div ref={frame} className="queue-frame" aria-busy={opening}>
      <p role="status" className={opening ? 'opening' : 'unseen'}>
        {opening ? t('waiting') : ''}
      </p>
      {children}
    </div>
  );
}
