'use client';

import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';

type Props = { address: string };

const widths = { phone: 390, desk: 1280 };
type Width = keyof typeof widths;
/** Long enough to type on, short enough to see what one did. */
const pause = 350;

/** The public page itself in a window of the chosen width, made to fit; nothing in it can be followed. */
export function FrontPreview({ address }: Props) {
  const t = useTranslations('newsroom.fronts.preview');
  const [first] = useState(address);
  const [width, setWidth] = useState<Width>('desk');
  const [room, setRoom] = useState(widths.desk);
  const window = useRef<HTMLIFrameElement>(null);
  const pane = useRef<HTMLDivElement>(null);
  const shown = useRef(address);

  useEffect(() => {
    if (shown.current === address) return;
    const timer = setTimeout(() => {
      shown.current = address;
      // Replaced, so that going back leaves the page and does not go through every move.
      window.current?.contentWindow?.location.replace(address);
    }, pause);
    return () => clearTimeout(timer);
  }, [address]);

  useEffect(() => {
    if (!pane.current) return;
    const observer = new ResizeObserver(([entry]) => setRoom(entry?.contentRect.width ?? widths.desk));
    observer.observe(pane.current);
    return () => observer.disconnect();
  }, []);

  const scale = Math.min(1, room / widths[width]);
  return (
    <section className="front-preview" aria-labelledby="front-preview">
      <header>
        <h2 id="front-preview">{t('title')}</h2>
        <div role="group" aria-label={t('width')}>
          {(['desk', 'phone'] as const).map((one) => (
            <button key={one} type="button" aria-pressed={width === one} onClick={() => setWidth(one)}>
              {t(one)}
            </button>
          ))}
        </div>
      </header>
      <div ref={pane} className="front-window">
        <iframe
          ref={window}
          title={t('frame')}
          src={first}
          sandbox="allow-same-origin"
          style={{
            width: widths[width],
            height: `${100 / scale}%`,
            transform: `scale(${scale})`,
          }}
        />
      </div>
      <p className="hint">{t('explained')}</p>
    </section>
  );
}
