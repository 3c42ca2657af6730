/** The door of every verb that arranges a front: there is such a front, and this person may arrange it. */
import { mayArrangeFront } from '@/domain/front-rights';
import type { Language } from '@/domain/language';
import { refused, type PersonActing } from '@/editorial/act';
import { loadActor } from '@/storage/actors';
import type { Transaction } from '@/storage/client';
import type { FrontName } from '@/storage/fronts';
import { findSection, sectionSlugs } from '@/storage/sections';

/** `section` null: the front page of the language. */
export type FrontAddress = { language: Language; section: string | null };
export type OpenFront = { address: FrontAddress; name: FrontName };

export async function requireFront(
  tx: Transaction,
  by: PersonActing,
  { language, section: slug }: FrontAddress,
): Promise<OpenFront> {
  const section = slug === null ? null : await findSection(tx, slug);
  if (slug !== null && !section)
    refused({
      code: 'section_unknown',
      values: { section: slug, known: (await sectionSlugs(tx)).join(', ') },
    });
  if (!mayArrangeFront(await loadActor(tx, by.personId), section?.desk.id ?? null, by.now))
    refused({ code: 'right_missing', values: { command: 'arrange_front', desk: section?.desk.names ?? '' } });
  return { address: { language, section: slug }, name: { language, sectionId: section?.id ?? null } };
}
