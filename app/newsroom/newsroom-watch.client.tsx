'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useTransition } from 'react';

type Props = {
  /** Where the version of what is on the screen is asked for. */
  address: string;
  /** The one that the screen was made from. */
  version: string;
};

/** What a colleague takes is seen as taken within two seconds. */
const pause = 1_200;

/** Asks whether anything has happened, while somebody looks, and then reads the screen anew. What is being typed stays. */
export function NewsroomWatch({ address, version }: Props) {
  const router = useRouter();
  const [reading, start] = useTransition();
  useEffect(() => {
    // A second reading would break off the first, and on a slow day none would ever be finished.
    if (reading) return;
    let ended = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ask = async () => {
      if (!document.hidden) {
        // A network that is away for a moment is asked again.
        const answer = await fetch(address, {
          headers: { 'If-None-Match': `"${version}"` },
          cache: 'no-store',
        }).catch(() => null);
        if (ended) return;
        if (answer?.status === 200) return start(() => router.refresh());
        if (answer?.status === 404) return;
      }
      timer = setTimeout(() => void ask(), pause);
    };
    const look = () => {
      if (document.hidden) return;
      clearTimeout(timer);
      void ask();
    };
    timer = setTimeout(() => void ask(), pause);
    document.addEventListener('visibilitychange', look);
    return () => {
      ended = true;
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [address, version, router, reading]);
  return null;
}
