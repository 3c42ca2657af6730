/** What stands around a text, who has it, and the fronts. */
import { articleForm, mayEdit, mayWrite, own, signedIn, type ActionCase } from './action-cases';

const folder = 'app/newsroom/articles/[article]';
const around = `${folder}/around/actions.ts`;
const holding = `${folder}/holding/actions.ts`;
const fronts = 'app/newsroom/fronts/actions.ts';
const page = '/newsroom/articles/zzzzzzzz';
const noPicture = 'zzzzzzzz';
const noVersion = '999999';
const front = { language: 'zh', section: 'harbour' };

export const aroundActions: Record<string, ActionCase[]> = {
  [`${around} relatedAction`]: [
    articleForm('', ({ article }) => ({ other: article.other ?? 'yyyyyyyy', way: 'add' }), {
      ...{ may: mayEdit, on: 'beside another' },
    }),
  ],
  [`${around} searchRelatedAction`]: [
    own('the rope', ({ article }) => ({ value: { articleId: article.id, words: 'rope' } }), {
      ...{ path: page, may: mayWrite, answer: 'silent', on: 'in review' },
    }),
  ],
  [`${around} topicsAction`]: [articleForm('', () => ({}), { may: mayEdit, writes: 'may move' })],
  [`${around} sectionsAction`]: [articleForm('', () => ({ chosen: 'harbour' }), { may: mayEdit })],
  [`${around} searchTextAction`]: [
    articleForm('', () => ({ title: 'Pier four', description: '' }), { may: mayEdit }),
  ],
  [`${around} addressAction`]: [
    articleForm('', ({ article }) => ({ slug: `pier-${article.slugline}` }), { may: mayEdit }),
  ],
  // The article shows no picture: nobody crops or describes one by way of it.
  [`${around} cropAction`]: [articleForm('', () => ({ picture: noPicture, x: '50', y: '50' }), { may: [] })],
  [`${around} describeAction`]: [
    articleForm('', () => ({ picture: noPicture, en: 'A rope', it: 'Una corda', zh: '绳子' }), { may: [] }),
  ],
  [`${around} undoAction`]: [
    articleForm('', ({ article }) => ({ seq: article.other ?? '1' }), { may: mayEdit, on: 'furnished' }),
  ],
  [`${holding} handOverFromArticleAction`]: [
    articleForm('', ({ there }) => ({ to: there.editor.email }), { may: mayEdit }),
  ],
  // The editor has it already.
  [`${holding} askForAction`]: [
    articleForm('', () => ({}), { may: ['on duty', 'editor-in-chief'], on: 'with the editor' }),
  ],
  [`${holding} declineAskingAction`]: [
    articleForm('', ({ article }) => ({ asker: article.other ?? 'nobody' }), {
      ...{ may: ['editor'], on: 'asked for' },
    }),
  ],
  [`${holding} deadlineAction`]: [articleForm('', () => ({ due: '2031-05-01T10:00' }), { may: mayWrite })],
  [`${folder}/pictures/actions.ts searchPicturesAction`]: [
    own('the rope', () => ({ value: { words: 'rope', language: 'en' } }), {
      ...{ path: page, may: signedIn, answer: 'silent' },
    }),
  ],
  // Of a front that nobody has seen nothing is put anywhere: the fronts stay as readers have them.
  [`${fronts} putOnFrontAction`]: [
    own('what has changed since', () => ({ form: { before: noVersion }, bound: front }), {
      ...{ path: '/newsroom/fronts/zh/harbour', may: [], answer: 'sent on' },
    }),
  ],
  [`${fronts} undoFrontAction`]: [
    own('what has changed since', () => ({ form: { before: noVersion }, bound: front }), {
      ...{ path: '/newsroom/fronts/zh/harbour', may: [], answer: 'sent on' },
    }),
  ],
  [`${fronts} countersignFrontHeadlineAction`]: [
    own('no headline', () => ({ form: { headline: 'zzzzzzzz' } }), {
      ...{ path: '/newsroom/fronts', may: [], answer: 'done' },
    }),
  ],
};
