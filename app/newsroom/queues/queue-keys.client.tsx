'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useRef, type ReactNode } from 'react';

type Props = { children: ReactNode };

/** Quick strokes pass over lines without asking for each of them. */
const pause = 120;
const typing = 'input, textarea, select, [contenteditable], [role="dialog"]';

/** J and K go through the list and choose, Enter opens what is chosen; links of the list change the pane, not the page. */
export function QueueKeys({ children }: Props) {
  const router = useRouter();
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
      waiting = setTimeout(() => router.replace(next.href, { scroll: false }), pause);
    }

    function open(event: KeyboardEvent) {
      const line = chosen();
      const elsewhere = document.activeElement !== document.body && document.activeElement !== line;
      const isChosen = line && (line === wanted || line.getAttribute('aria-current') === 'true');
      if (!isChosen || elsewhere || !line.dataset.page) return;
      event.preventDefault();
      clearTimeout(waiting);
      router.push(line.dataset.page);
    }

    function press(event: KeyboardEvent) {
      const plain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.isComposing;
      if (!plain || (event.target as Element).closest(typing)) return;
      if (event.key === 'j') step(1);
      else if (event.key === 'k') step(-1);
      else if (event.key === 'Enter') open(event);
    }

    function click(event: MouseEvent) {
      const link = (event.target as Element).closest<HTMLAnchorElement>('a[href]');
      const plain =
        event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
      if (!link || !plain || event.defaultPrevented) return;
      event.preventDefault();
      router.push(link.href, { scroll: !link.matches('.line-link') });
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
    <div ref={frame} className="queue-frame">
      {children}
    </div>
  );
}
