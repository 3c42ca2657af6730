/** Headlines typed over on fronts that wait for somebody else's signature, the oldest first; for staff, not for freelances. */
import type { WaitingHeadline } from '@/domain/front-desk';
import { countersigning } from '@/domain/front-headline';
import { maySeeFronts } from '@/domain/front-rights';
import { frontHeadlineOf } from '@/domain/published-article';
import { isWithChief } from '@/domain/with-chief';
import type { PersonActing } from '@/editorial/act';
import { loadActor, personNames } from '@/storage/actors';
import { perLanguage, reading } from '@/storage/article-pages';
import { headlinesWaiting } from '@/storage/front-headlines';
import { liveTexts } from '@/storage/live-texts';

export async function readFrontHeadlines(by: PersonActing): Promise<WaitingHeadline[]> {
  const tx = reading();
  const actor = await loadActor(tx, by.personId);
  if (!maySeeFronts(actor, by.now)) return [];
  const rows = await headlinesWaiting(tx);
  const [names, texts] = await Promise.all([
    personNames(
      tx,
      rows.map(({ typedById }) => typedById),
    ),
    liveTexts(
      tx,
      rows.map(({ articleId }) => articleId),
    ),
  ]);
  return rows.map((row) => {
    const { id, articleId, language, section, text, reason, typedById, typedAt, article } = row;
    const document = texts.get(articleId);
    const facts = { typedBy: typedById, language, desk: section?.deskId ?? null };
    return {
      id,
      article: articleId,
      language,
      section: section && { slug: section.slug, names: perLanguage(section.names) },
      headline: text,
      own: document ? frontHeadlineOf(document) : '',
      reason,
      typedBy: names.get(typedById) ?? typedById,
      typedAt,
      mine: typedById === actor.id,
      movedOn: article.liveRevision?.number !== row.revisionNumber,
      withChief: isWithChief(typedAt, by.now),
      refusals: countersigning(facts, actor, by.now),
    };
  });
}
