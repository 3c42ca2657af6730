/**
 * Every server action that the build has, and who may do what by it. An action of which nothing is said here fails the
 * test. Who is not named is refused, and nothing is written.
 */
import { afterActions } from './after-actions';
import { aroundActions } from './around-actions';
import { articleActions } from './article-actions';
import { settingsActions } from './settings-actions';
import { signInActions } from './sign-in-actions';
import { everyone, listForm, mayEdit, mayWrite, own, signedIn, type ActionCase } from './action-cases';

const queues = 'app/newsroom/queues/actions.ts';
const account = 'app/newsroom/account/actions.ts';

export const actions: Record<string, ActionCase[]> = {
  ...articleActions,
  ...aroundActions,
  ...afterActions,
  ...settingsActions,
  ...signInActions,
  [`${queues} takeAction`]: [listForm(() => ({}), { may: mayEdit, on: 'in review' })],
  [`${queues} handOverAction`]: [
    listForm(({ there }) => ({ to: there.editor.email }), { may: mayEdit, on: 'in review' }),
  ],
  [`${queues} holdAction`]: [listForm(() => ({ reason: 'Wait.' }), { may: mayEdit, on: 'in review' })],
  [`${queues} releaseAction`]: [listForm(() => ({}), { may: mayEdit, on: 'held' })],
  [`${queues} changeNoteAction`]: [
    listForm(() => ({ note: 'Call first.' }), { may: mayWrite, on: 'in review' }),
  ],
  [`${account} chooseLanguageAction`]: [
    own('to Chinese', () => ({ form: { language: 'zh' } }), { may: signedIn, answer: 'done' }),
  ],
  [`${account} changeInterfaceLanguageAction`]: [
    own('to English', () => ({ value: 'en' }), { may: signedIn, answer: 'done' }),
  ],
  [`${account} endSessionAction`]: [
    own('no session', () => ({ form: { session: 'nobody’s' } }), { may: [], answer: 'done' }),
  ],
  [`${account} signOutAction`]: [
    own('here', () => ({ nothing: true }), { may: everyone, answer: 'sent on', session: 'ends' }),
  ],
  [`${account} signOutEverywhereAction`]: [
    own('everywhere', () => ({ nothing: true }), { may: signedIn, answer: 'sent on', session: 'ends' }),
  ],
};
