'use client';

import { Dialog } from '@base-ui/react/dialog';
import { Command } from 'cmdk';
import { useTranslations } from 'next-intl';
import { useRef, useState, useSyncExternalStore, type ReactNode } from 'react';
import { offeredActs } from '@/components/newsroom/offered-acts';
import { languageCodes } from '@/domain/language';
import { hasTypedWords } from '@/domain/typed-words';
import { useFoundArticles } from './use-found-articles.client';

/** Somewhere to go or something to do, by the words that one looks for it with. */
export type PaletteLine = { name: string; label: string; lang?: string; run: () => void };

type Props = {
  open: boolean;
  close: () => void;
  places: readonly PaletteLine[];
  rest: readonly PaletteLine[];
  goTo: (href: string) => void;
};

/** Everything that this person can go to or do from here, and every article that they may see, by typing. */
export function CommandPalette({ open, close, ...lines }: Props) {
  const t = useTranslations('newsroom.palette');
  // What was chosen has the focus next; only who chose nothing is led back.
  const chose = useRef(false);
  const choose = (run: () => void) => {
    chose.current = true;
    close();
    setTimeout(run);
  };
  return (
    <Dialog.Root
      open={open}
      onOpenChange={() => {
        chose.current = false;
        close();
      }}
    >
      <Dialog.Portal>
        <Dialog.Backdrop className="veil" />
        <Dialog.Popup className="dialog palette" aria-label={t('title')} finalFocus={() => !chose.current}>
          <Lines {...lines} choose={choose} />
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

type LinesProps = Omit<Props, 'open' | 'close'> & { choose: (run: () => void) => void };

function Lines({ places, rest, goTo, choose }: LinesProps) {
  const t = useTranslations('newsroom.palette');
  const [typed, setTyped] = useState('');
  const { articles, looking, failed } = useFoundArticles(typed);
  const acts = useSyncExternalStore(offeredActs.subscribe, offeredActs.current, offeredActs.onServer);
  const here = acts.map(({ name, label, begin }): PaletteLine => ({
    name: `act ${name}`,
    label,
    run: begin,
  }));
  const found = articles.map(({ id, slugline, headline, language }): PaletteLine => ({
    name: `article ${id}`,
    label: headline && headline !== slugline ? `${slugline}: ${headline}` : slugline,
    lang: languageCodes[language].bcp47,
    run: () => goTo(`/newsroom/articles/${id}`),
  }));
  const matching = (lines: readonly PaletteLine[]) =>
    lines.filter(({ label }) => hasTypedWords(label, typed));
  const groups: [string, readonly PaletteLine[]][] = [
    ['here', matching(here)],
    ['articles', found],
    ['places', matching(places)],
    ['rest', matching(rest)],
  ];
  // Whatever comes, the first line is the chosen one until somebody moves on from it.
  const first = groups.flatMap(([, lines]) => lines.map(({ name }) => name))[0] ?? '';
  const state = `${first} ${typed}`;
  const [moved, setMoved] = useState({ state, to: first });
  const none = groups.every(([, lines]) => lines.length === 0);
  return (
    <Command
      label={t('title')}
      shouldFilter={false}
      loop
      value={moved.state === state ? moved.to : first}
      onValueChange={(to) => setMoved({ state, to })}
    >
      <Command.Input value={typed} onValueChange={setTyped} placeholder={t('placeholder')} />
      <Command.List label={t('lines')}>
        {groups.map(([name, lines]) =>
          lines.length === 0 ? null : (
            <Group key={name} title={t(`groups.${name as 'here'}`)}>
              {lines.map(({ name: value, label, lang, run }) => (
                <Command.Item key={value} value={value} lang={lang} onSelect={() => choose(run)}>
                  {label}
                </Command.Item>
              ))}
            </Group>
          ),
        )}
      </Command.List>
      <p role="status" className="hint palette-said">
        {looking ? t('looking') : failed ? t('failed') : none ? t('none') : ''}
      </p>
    </Command>
  );
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  return <Command.Group heading={title}>{children}</Command.Group>;
}
