'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { useEffect, useRef } from 'react';

type Place = { href: string; label: string };
type Props = {
  queues: (Place & { count: number; spokenCount: string })[];
  desks: Place[];
  /** What belongs to no queue and no desk. */
  more: Place[];
  words: { queues: string; desks: string; noDesks: string; more: string };
};

/** Counts stop there; nobody plans a day by the difference. */
const countedTo = 100;

export function FrameRail({ queues, desks, more, words }: Props) {
  const path = usePathname();
  const here = (href: string) =>
    path === href || (path === '/newsroom' && href === queues[0]?.href) ? 'page' : undefined;
  const queuesPart = useRef<HTMLElement>(null);
  const row = useRef<HTMLDivElement>(null);
  // By thumb the places lie side by side, and the open one may be out of sight.
  useEffect(() => {
    for (const part of [queuesPart.current, row.current]) {
      const open = part?.querySelector<HTMLElement>('[aria-current]');
      if (part && open) part.scrollLeft += open.getBoundingClientRect().left - part.clientWidth / 3;
    }
  }, [path]);
  return (
    <>
      <nav ref={queuesPart} className="rail-part" aria-label={words.queues}>
        <ul>
          {queues.map(({ href, label, count, spokenCount }) => (
            <li key={href}>
              <Link href={href} prefetch={false} aria-current={here(href)}>
                {label}
                <span className="rail-count" aria-hidden="true">
                  {count > countedTo ? `${countedTo}+` : count || ''}
                </span>
                <span className="unseen">{spokenCount}</span>
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <div ref={row} className="rail-row">
        <nav className="rail-part" aria-label={words.desks}>
          <p className="rail-title" aria-hidden="true">
            {words.desks}
          </p>
          {desks.length === 0 ? <p className="rail-none">{words.noDesks}</p> : null}
          <ul>
            {desks.map(({ href, label }) => (
              <li key={href}>
                <Link href={href} prefetch={false} aria-current={here(href)}>
                  {label}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <nav className="rail-part" aria-label={words.more}>
          <ul>
            {more.map(({ href, label }) => (
              <li key={href}>
                <Link href={href} prefetch={false} aria-current={path.startsWith(href) ? 'page' : undefined}>
                  {label}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </>
  );
}
