/** The sections in the order of the navigation, and the desks that they may begin on; null for who keeps no house. */
import type { PersonActing } from '@/editorial/act';
import { readsHouse } from '@/editorial/reads-house';
import { database } from '@/storage/client';
import { allDesks, type DeskName } from '@/storage/desk-list';
import { allSections, type SectionRow } from '@/storage/sections';

export type KeptSections = { sections: SectionRow[]; desks: DeskName[] };

export async function readSections(by: PersonActing): Promise<KeptSections | null> {
  if (!(await readsHouse(by))) return null;
  const [sections, desks] = await Promise.all([allSections(database()), allDesks()]);
  return { sections, desks };
}
