'use client';

import { Menu } from '@base-ui/react/menu';
import { useTranslations } from 'next-intl';
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useRef, useTransition } from 'react';
import type { Answer } from '@/components/ui/answer';
import { isLanguage, languageCodes, languages, ownNames, type Language } from '@/domain/language';

type Props = {
  name: string;
  language: Language;
  changeLanguage: (language: Language) => Promise<Answer>;
  signOut: () => Promise<unknown>;
};

export function PersonMenu({ name, language, changeLanguage, signOut }: Props) {
  const t = useTranslations('newsroom.frame');
  const router = useRouter();
  const [busy, start] = useTransition();
  // The menu opens within the rail, so that it is part of a landmark.
  const place = useRef<HTMLDivElement>(null);
  const choose = (value: unknown) => {
    if (typeof value !== 'string' || !isLanguage(value)) return;
    start(async () => {
      // Refused is only who has been signed out meanwhile: the page then says where to go.
      if ('refused' in (await changeLanguage(value))) router.refresh();
    });
  };
  return (
    <div className="rail-person" aria-busy={busy} ref={place}>
      <Menu.Root>
        <Menu.Trigger className="rail-person-name" aria-label={t('person', { name })}>
          {name}
        </Menu.Trigger>
        <Menu.Portal container={place}>
          <Menu.Positioner
            className="menu-place"
            positionMethod="fixed"
            side="top"
            align="start"
            sideOffset={4}
          >
            <Menu.Popup className="menu">
              <Menu.LinkItem
                className="menu-line"
                closeOnClick
                render={<Link href="/newsroom/account" prefetch={false} />}
              >
                {t('account')}
              </Menu.LinkItem>
              <Menu.LinkItem className="menu-line" closeOnClick href={`/${language}`}>
                {t('toPaper')}
              </Menu.LinkItem>
              <Menu.Separator className="menu-rule" />
              <Menu.RadioGroup value={language} onValueChange={choose}>
                <Menu.Group>
                  <Menu.GroupLabel className="menu-title">{t('interfaceLanguage')}</Menu.GroupLabel>
                  {languages.map((other) => (
                    <Menu.RadioItem
                      key={other}
                      value={other}
                      closeOnClick
                      className="menu-line"
                      lang={languageCodes[other].bcp47}
                    >
                      <Menu.RadioItemIndicator className="menu-mark" aria-hidden="true">
                        ●
                      </Menu.RadioItemIndicator>
                      {ownNames[other]}
                    </Menu.RadioItem>
                  ))}
                </Menu.Group>
              </Menu.RadioGroup>
              <Menu.Separator className="menu-rule" />
              <Menu.Item className="menu-line" onClick={() => start(async () => void (await signOut()))}>
                {t('signOut')}
              </Menu.Item>
            </Menu.Popup>
          </Menu.Positioner>
        </Menu.Portal>
      </Menu.Root>
    </div>
  );
}
