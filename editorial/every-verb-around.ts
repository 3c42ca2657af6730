/** The lines of the verbs around the text, and of who has it; see `every-verb.ts`. */
import { askForArticle } from '@/editorial/ask-for-article';
import { changeAddress } from '@/editorial/change-address';
import { cropPicture } from '@/editorial/crop-picture';
import { declineAsking } from '@/editorial/decline-asking';
import { describePicture } from '@/editorial/describe-picture';
import { setDeadline } from '@/editorial/set-deadline';
import { setSearchText } from '@/editorial/set-search-text';
import { setSections } from '@/editorial/set-sections';
import { takeArticle } from '@/editorial/take-article';
import { inAllLanguages } from '@/editorial/test-newsroom';
import { pictureOf, published as publishedWithPicture } from '@/editorial/test-pictures';
import { from, inReview, out, type Verb } from '@/editorial/verb-stations';
import { database } from '@/storage/client';

const editorsAct = { by: 'edith', not: 'nell', code: 'right_missing' } as const;

export const verbsAround: Verb[] = [
  {
    act: 'set_sections',
    arrange: out,
    verb: (by, id) => setSections(by, id, ['harbour']),
    ...editorsAct,
  },
  {
    act: 'set_search_text',
    arrange: out,
    verb: (by, id) => setSearchText(by, id, { title: 'The last crane', description: '' }),
    ...editorsAct,
  },
  {
    act: 'change_address',
    arrange: out,
    verb: (by, id) => changeAddress(by, id, `crane-${id}`),
    ...editorsAct,
  },
  {
    act: 'crop_picture',
    arrange: (newsroom) => publishedWithPicture(newsroom),
    verb: async (by, id) => cropPicture(by, id, await pictureOf(id), { x: 0.25, y: 0.75 }),
    ...editorsAct,
  },
  {
    act: 'describe_picture',
    arrange: (newsroom) => publishedWithPicture(newsroom),
    verb: async (by, id) => describePicture(by, id, await pictureOf(id), inAllLanguages('A crane')),
    ...editorsAct,
  },
  {
    act: 'set_deadline',
    arrange: inReview,
    verb: (by, id) => setDeadline(by, id, new Date('2026-03-05T17:00:00Z')),
    by: 'tom',
    not: 'freda',
    code: 'article_unknown',
  },
  {
    act: 'ask_for',
    arrange: (newsroom) => from(inReview(newsroom), (id) => takeArticle(newsroom.as('edith'), id)),
    verb: askForArticle,
    by: 'piero',
    not: 'edith',
    code: 'yours_already',
  },
  {
    act: 'decline_ask',
    arrange: (newsroom) =>
      from(
        inReview(newsroom),
        (id) => takeArticle(newsroom.as('edith'), id),
        (id) => askForArticle(newsroom.as('piero'), id),
      ),
    verb: async (by, id) => declineAsking(by, id, await askerOf(id)),
    by: 'edith',
    not: 'vera',
    code: 'not_with_you',
  },
];

/** Also for an id that the database could not keep. */
async function askerOf(articleId: string): Promise<string> {
  const askings = await database().asking.findMany();
  return askings.find((asking) => asking.articleId === articleId)?.askedById ?? 'nobody';
}
