/** The lines of the verbs that need two people; see `every-verb.ts`. */
import { declineRequest } from '@/editorial/decline-request';
import { askToErase, confirmErasure } from '@/editorial/erase-text';
import { askToReinstate, confirmReinstatement } from '@/editorial/reinstate-article';
import { from, inReview, killed, type Verb } from '@/editorial/verb-stations';

/** The acts that need two people, and how the first one's request ends without the second. */
export const verbsByTwo: Verb[] = [
  {
    act: 'ask_reinstate',
    arrange: killed,
    verb: (by, id) => askToReinstate(by, id, 1, 'cleared'),
    by: 'edith',
    not: 'nell',
    code: 'right_missing',
  },
  {
    act: 'reinstate',
    arrange: (newsroom) =>
      from(killed(newsroom), (id) => askToReinstate(newsroom.as('edith'), id, 1, 'cleared')),
    verb: confirmReinstatement,
    by: 'vera',
    not: 'piero',
    code: 'chief_needed',
  },
  {
    act: 'decline_reinstate',
    arrange: (newsroom) =>
      from(killed(newsroom), (id) => askToReinstate(newsroom.as('edith'), id, 1, 'cleared')),
    verb: (by, id) => declineRequest(by, id, 'reinstate'),
    by: 'piero',
    not: 'nell',
    code: 'right_missing',
  },
  {
    act: 'ask_erase',
    arrange: inReview,
    verb: (by, id) => askToErase(by, id, [1], 'a source'),
    by: 'vera',
    not: 'tom',
    code: 'right_missing',
  },
  {
    act: 'erase',
    arrange: (newsroom) =>
      from(inReview(newsroom), (id) => askToErase(newsroom.as('vera'), id, [1], 'a source')),
    verb: confirmErasure,
    by: 'ada',
    not: 'vera',
    code: 'second_person_needed',
  },
  {
    act: 'decline_erase',
    arrange: (newsroom) =>
      from(inReview(newsroom), (id) => askToErase(newsroom.as('vera'), id, [1], 'a source')),
    verb: (by, id) => declineRequest(by, id, 'erase'),
    by: 'ada',
    not: 'tom',
    code: 'right_missing',
  },
];
