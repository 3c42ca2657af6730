/** Every front of the paper: when it was last arranged and by whom, and whether this person may do it. Null for whoever has no fronts to look at. */
import type { FrontLine } from '@/domain/front-desk';
import { mayArrangeFront, maySeeFronts } from '@/domain/front-rights';
import { languages } from '@/domain/language';
import type { PersonActing } from '@/editorial/act';
import { loadActor, personNames } from '@/storage/actors';
import { reading } from '@/storage/article-pages';
import { arrangedFronts } from '@/storage/fronts';
import { allSections } from '@/storage/sections';

export async function readFronts(by: PersonActing): Promise<FrontLine[] | null> {
  const tx = reading();
  const actor = await loadActor(tx, by.personId);
  if (!maySeeFronts(actor, by.now)) return null;
  const [sections, states] = await Promise.all([allSections(tx), arrangedFronts(tx)]);
  const names = await personNames(
    tx,
    states.map(({ arrangedById }) => arrangedById),
  );
  return languages.flatMap((language) =>
    [null, ...sections].map((section): FrontLine => {
      const state = states.find(
        (front) => front.language === language && front.sectionId === (section?.id ?? null),
      );
      return {
        language,
        section: section && { slug: section.slug, names: section.names },
        arranged: state
          ? { by: names.get(state.arrangedById) ?? state.arrangedById, at: state.arrangedAt }
          : null,
        mayArrange: mayArrangeFront(actor, section?.desk.id ?? null, by.now),
      };
    }),
  );
}
