/** Stories on which an act is still to be done. */
import type { ArticleDocument } from '@/domain/document';
import type { Act, Told } from '@/drill/told';
import { acting, done } from '@/e2e/open-newsroom';
import { headlined, people } from '@/e2e/published-story';
import { approveRevision } from '@/editorial/approve-revision';
import { correctArticle } from '@/editorial/correct-article';
import { importArticle } from '@/editorial/import-article';
import { publishArticle } from '@/editorial/publish-article';
import { saveText } from '@/editorial/save-text';
import { submitForReview } from '@/editorial/submit-for-review';
import { database } from '@/storage/client';
import { loadWorkingCopy } from '@/storage/working-copies';

const text = 'The crane stood on the quay for ninety years.';

export async function storyFor(act: Act): Promise<Told> {
  const { id } = done(
    await importArticle(await acting(people.writer), {
      ...{ section: 'world', language: 'en', format: 'text' },
      text: `${headlined('The crane')}\n\n${text}\n`,
    }),
  );
  done(await submitForReview(await acting(people.writer), id));
  done(await approveRevision(await acting(people.editor), id, { revision: 1 }));
  if (act === 'publish') return { act, id, revision: 1 };
  done(await publishArticle(await acting(people.editor), id, 1));
  return { act, id, revision: act === 'correct' ? await corrected(id) : 1 };
}

/** A revision that puts the number right, signed and not yet before the public. */
async function corrected(id: string): Promise<number> {
  const note = { kind: 'correction', place: 'foot', text: 'Eighty, not ninety.' } as const;
  done(await correctArticle(await acting(people.editor), id, note));
  const { document, version } = await loadWorkingCopy(database(), id);
  const typed = JSON.parse(
    JSON.stringify(document).replace('ninety years', 'eighty years'),
  ) as ArticleDocument;
  done(await saveText(await acting(people.writer), { articleId: id, baseVersion: version, document: typed }));
  const { revision } = done(await submitForReview(await acting(people.writer), id));
  done(await approveRevision(await acting(people.chief), id, { revision }));
  return revision;
}
