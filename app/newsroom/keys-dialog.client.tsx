'use client';

import { Dialog } from '@base-ui/react/dialog';
import { useTranslations } from 'next-intl';
import { usePathname } from 'next/navigation';
import { keysEverywhere, keysOfPage, type PageKey } from './page-keys';

type Props = { open: boolean; close: () => void };

/** The keys of the page at hand, and those that work everywhere. */
export function KeysDialog({ open, close }: Props) {
  const t = useTranslations('newsroom.keys');
  const here = keysOfPage(usePathname());
  return (
    <Dialog.Root open={open} onOpenChange={close}>
      <Dialog.Portal>
        <Dialog.Backdrop className="veil" />
        <Dialog.Popup className="dialog keys">
          <Dialog.Title>{t('title')}</Dialog.Title>
          {here ? <Keys title={t(`pages.${here.name}`)} keys={here.keys} /> : null}
          <Keys title={t('pages.everywhere')} keys={keysEverywhere} />
          <Dialog.Close className="button button-outlined">{t('close')}</Dialog.Close>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

function Keys({ title, keys }: { title: string; keys: readonly PageKey[] }) {
  const t = useTranslations('newsroom.keys');
  // Never made on the server, which does not know the keyboard: a dialog opens in a browser.
  const mod = navigator.userAgent.includes('Mac') ? '⌘' : 'Ctrl';
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      <dl>
        {keys.map(({ keys: strokes, does }) => (
          <div key={does}>
            <dt>
              {strokes.map((stroke) => (
                <kbd key={stroke}>{stroke === 'Mod' ? mod : stroke}</kbd>
              ))}
            </dt>
            <dd>{t(`does.${does}`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
