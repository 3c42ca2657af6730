import type { ReactNode } from 'react';
import { requireActing } from '@/app/newsroom/acting';
import { newsroomWords } from '@/app/newsroom/words';
import { SettingsFrame, type SettingsPart } from '@/components/newsroom/settings-frame';
import { keepsHouse } from '@/domain/administration';

type Props = { part: SettingsPart; title: string; children: ReactNode };

const all = ['people', 'duty', 'desks', 'sections', 'paper', 'security'] as const;

/** One page of the settings with the way to the others. It is no guard: each page has asked before. */
export async function SettingsPage({ part, title, children }: Props) {
  const { actor } = await requireActing();
  const t = await newsroomWords('newsroom.settings');
  return (
    <SettingsFrame part={part} parts={keepsHouse(actor) ? all : ['duty']} t={t}>
      <h1>{title}</h1>
      {children}
    </SettingsFrame>
  );
}
