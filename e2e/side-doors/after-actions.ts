/** What is done to a story that readers have or had, and what two people do together. */
import { articleForm, mayEdit, mayErase, type ActionCase } from './action-cases';

const folder = 'app/newsroom/articles/[article]';
const reason = 'The letter is not by the donor.';
const chief = ['editor-in-chief'] as const;
const drafts = ['editor-in-chief', 'administrator'] as const;
const sentOn = 'sent on';

export const afterActions: Record<string, ActionCase[]> = {
  [`${folder}/correct/actions.ts correctAction`]: [
    articleForm('/correct', () => ({ kind: 'correction', place: 'foot', text: 'The rope is blue.' }), {
      ...{ may: mayEdit, answer: sentOn, on: 'live' },
    }),
  ],
  [`${folder}/correct/actions.ts takeOutNoteAction`]: [
    articleForm('/correct', ({ article }) => ({ note: article.other ?? 'none' }), {
      ...{ may: mayEdit, answer: sentOn, on: 'corrected' },
    }),
  ],
  [`${folder}/correct/actions.ts settleCorrectionAction`]: [
    articleForm('/correct', ({ article }) => ({ note: article.other ?? 'none', answer: 'never' }), {
      ...{ may: mayEdit, answer: sentOn, on: 'not sure' },
    }),
  ],
  [`${folder}/withdraw/actions.ts withdrawAction`]: [
    articleForm('/withdraw', () => ({ reach: 'story', reason, readers: 'read' }), {
      ...{ may: mayEdit, answer: sentOn, on: 'live' },
    }),
  ],
  [`${folder}/kill/actions.ts killAction`]: [
    articleForm('/kill', () => ({ reach: 'story', reason }), { may: mayEdit, answer: sentOn, on: 'live' }),
  ],
  [`${folder}/reinstate/actions.ts askToReinstateAction`]: [
    articleForm('/reinstate', () => ({ revision: '1', reason }), {
      ...{ may: mayEdit, answer: sentOn, on: 'killed' },
    }),
  ],
  [`${folder}/reinstate/actions.ts answerReinstatementAction`]: [
    articleForm('/reinstate', () => ({ answer: 'decline' }), {
      ...{ about: 'no', may: mayEdit, answer: sentOn, on: 'return asked' },
    }),
    // The editor has asked: of the two one is editor-in-chief.
    articleForm('/reinstate', () => ({ answer: 'confirm' }), {
      ...{ about: 'yes', may: chief, answer: sentOn, on: 'return asked' },
    }),
  ],
  [`${folder}/erase/actions.ts askToEraseAction`]: [
    articleForm('/erase', () => ({ revisions: '1', reason }), { may: mayErase, answer: sentOn, drafts }),
  ],
  [`${folder}/erase/actions.ts answerErasureAction`]: [
    articleForm('/erase', () => ({ answer: 'decline' }), {
      ...{ about: 'no', may: mayErase, answer: sentOn, on: 'erasure asked', drafts },
    }),
    articleForm('/erase', () => ({ answer: 'confirm' }), {
      ...{ about: 'yes', may: chief, answer: sentOn, on: 'erasure asked', drafts },
    }),
  ],
  'app/newsroom/one-signature/actions.ts countersignAction': [
    {
      ...articleForm('', () => ({ revision: '1' }), {
        ...{ may: ['editor', 'on duty'], answer: sentOn, on: 'live on one signature' },
      }),
      path: '/newsroom/one-signature',
    },
  ],
};
