'use client';

import { useTranslations } from 'next-intl';
import { useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';
import { isPlainKey } from '@/components/newsroom/plain-key';
import type { Answer } from '@/components/ui/answer';
import { languageCodes, languages, ownNames, type Language } from '@/domain/language';
import { CommandPalette, type PaletteLine } from './command-palette.client';
import { KeysDialog } from './keys-dialog.client';

type Props = {
  /** Every place of the newsroom that is this person's to open. */
  places: readonly { href: string; label: string }[];
  language: Language;
  changeLanguage: (language: Language) => Promise<Answer>;
  signOut: () => Promise<unknown>;
};

/** The list of everything and the list of keys: by their keys anywhere, and by their buttons in the frame. */
export function FrameTools({ places, language, changeLanguage, signOut }: Props) {
  const t = useTranslations('newsroom.palette');
  const router = useRouter();
  const [open, setOpen] = useState<'palette' | 'keys' | null>(null);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const mod = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
      if (mod && event.key.toLowerCase() === 'k') {
        event.preventDefault();
        setOpen('palette');
      } else if (event.key === '?' && isPlainKey(event)) setOpen('keys');
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
  const goTo = (href: string) => router.push(href);
  const close = () => setOpen(null);
  const rest: PaletteLine[] = [
    ...languages
      .filter((other) => other !== language)
      .map((other): PaletteLine => {
        const name = ownNames[other];
        const run = () => void changeLanguage(other).then(() => router.refresh());
        return { name: `language ${other}`, label: name, lang: languageCodes[other].bcp47, run };
      }),
    { name: 'keys', label: t('keys'), run: () => setOpen('keys') },
    { name: 'sign out', label: t('signOut'), run: () => void signOut() },
  ];
  return (
    <div className="frame-tools">
      <button type="button" aria-keyshortcuts="Control+K" onClick={() => setOpen('palette')}>
        {t('open')} <kbd aria-hidden="true">Ctrl K</kbd>
      </button>
      <button type="button" className="frame-keys" aria-keyshortcuts="?" onClick={() => setOpen('keys')}>
        {t('keys')} <kbd aria-hidden="true">?</kbd>
      </button>
      <CommandPalette
        open={open === 'palette'}
        close={close}
        places={places.map(({ href, label }) => ({ name: href, label, run: () => goTo(href) }))}
        rest={rest}
        goTo={goTo}
      />
      <KeysDialog open={open === 'keys'} close={close} />
    </div>
  );
}
