'use client';

import { useEffect, useRef, type ReactNode } from 'react';
import { isPlainKey } from './plain-key';

type Props = { children: ReactNode };

/** J and K go from change to change. */
export function ChangeKeys({ children }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if ((event.key !== 'j' && event.key !== 'k') || !isPlainKey(event)) return;
      const changes = [...(frame.current?.querySelectorAll<HTMLElement>('.compared-change') ?? [])];
      const at = changes.findIndex((change) => change === document.activeElement);
      const next = changes[event.key === 'j' ? at + 1 : Math.max(0, at - 1)];
      next?.focus();
      next?.scrollIntoView({ block: 'center' });
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
  return <div ref={frame}>{children}</div>;
}
