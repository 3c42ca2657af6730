/** What the article's page can be made to do. */
import { emptyDocument } from '@/domain/empty-document';
import { newId } from '@/storage/new-id';
import {
  act,
  mayEdit,
  mayStart,
  mayWrite,
  own,
  signedIn,
  writerAlone,
  type ActionCase,
} from './action-cases';

const file = 'app/newsroom/articles/[article]/actions.ts';
const path = '/newsroom/new';

export const articleActions: Record<string, ActionCase[]> = {
  [`${file} saveTextAction`]: [
    {
      ...{ about: 'typing', path, may: mayWrite, answer: 'done', on: 'in review' },
      ...{ writes: 'moves', session: 'stays' },
      sent: ({ article: { id: articleId } }) => ({
        value: { articleId, baseVersion: 1, document: emptyDocument(newId()) },
      }),
    },
  ],
  [`${file} actAction`]: [
    act('submit', { may: writerAlone, on: 'draft' }),
    act('hand_in', { may: writerAlone, on: 'draft' }),
    act('take_back', { may: writerAlone }),
    act('take', { may: mayEdit }),
    act('send_back', { may: mayEdit, words: 'Say which pier.' }),
    act('approve', { may: mayEdit }),
    act('approve_and_publish', { may: mayEdit }),
    act('publish', { may: mayEdit, on: 'approved', revision: 1 }),
    act('publish_on_one_signature', { may: ['on duty', 'editor-in-chief'], words: 'The siren is sounding.' }),
    act('countersign', { may: ['editor', 'on duty'], on: 'live on one signature', revision: 1 }),
    act('name_revision', { may: mayWrite, on: 'revised', revision: 1, words: 'As counsel read it' }),
    act('restore', { may: mayWrite, on: 'revised', revision: 1 }),
    act('hold', { may: mayEdit, words: 'Wait.' }),
    act('release', { may: mayEdit, on: 'held' }),
    act('spike', { may: mayEdit, words: 'Overtaken.' }),
    act('unspike', { may: mayEdit, on: 'spiked' }),
  ],
  [`${file} restoreAction`]: [
    {
      ...{ about: 'by a form', path, may: mayWrite, answer: 'done', on: 'revised' },
      ...{ writes: 'moves', session: 'stays' },
      sent: ({ article }) => ({ form: { articleId: article.id, revision: '1' } }),
    },
  ],
  [`${file} nameRevisionAction`]: [
    {
      ...{ about: 'by a form', path, may: mayWrite, answer: 'done', on: 'revised' },
      ...{ writes: 'moves', session: 'stays' },
      sent: ({ article }) => ({ form: { articleId: article.id, revision: '1', name: 'As counsel read it' } }),
    },
  ],
  [`${file} lookAgainAction`]: [
    own('again', () => ({ nothing: true }), { path, may: signedIn, answer: 'silent' }),
  ],
  [`${file} startArticleAction`]: [
    own('a story', () => ({ form: { language: 'en', section: 'world', slugline: 'pier four' } }), {
      ...{ path, may: mayStart, answer: 'sent on', writes: 'moves' },
    }),
    own(
      'a translation',
      ({ article }) => ({
        form: { language: 'it', section: 'world', slugline: '', source: article.id, relation: 'translation' },
      }),
      { path, may: mayWrite, answer: 'sent on', writes: 'moves', on: 'in review' },
    ),
  ],
};
