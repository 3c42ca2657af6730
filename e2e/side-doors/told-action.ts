/** What an action answered: the rows of React's own format hold one that is the action's value. */
import type { Told } from './ask';

export type ActionAnswer =
  | { is: 'done'; words: string }
  | { is: 'refused'; sentences: string[] }
  | { is: 'sent on'; to: string }
  /** Nothing at all came back as a value. */
  | { is: 'silent' }
  | { is: 'failed'; status: number; text: string };

type Value = {
  refused?: string[];
  done?: string;
  is?: string;
  sentences?: string[];
  /** What a browser is to ask a passkey for. */
  options?: object;
};

export function actionAnswer({ status, headers, text }: Told): ActionAnswer {
  const onward = headers['x-action-redirect'];
  if (onward) return { is: 'sent on', to: String(onward).split(';')[0]! };
  if (status >= 400) return { is: 'failed', status, text: text.slice(0, 300) };
  const value = text.split('\n').flatMap(valueIn)[0];
  if (!value) return { is: 'silent' };
  if (value.refused) return { is: 'refused', sentences: value.refused };
  if (value.sentences) return { is: 'refused', sentences: value.sentences };
  return { is: 'done', words: value.done ?? value.is ?? '' };
}

function valueIn(row: string): Value[] {
  const json = /^[0-9a-f]+:(\{.*\})$/.exec(row)?.[1];
  if (!json) return [];
  const value = JSON.parse(json) as Value;
  const isAnswer =
    Array.isArray(value.refused) ||
    typeof value.done === 'string' ||
    value.is !== undefined ||
    value.options !== undefined;
  return isAnswer ? [value] : [];
}
