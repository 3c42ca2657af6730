/** A server action called as a program would: by its id, without the page that shows its button. */
import { ask, house, type Told } from './ask';

/** `form`: what a form of the page would send, after what the page has `bound` to it; `value`: what a script would. */
export type Sent = { form: Record<string, string>; bound?: unknown } | { value: unknown } | { nothing: true };

const boundary = 'side-doors-7f3a';

function multipart(fields: [name: string, value: string][]): string {
  const parts = fields.map(
    ([name, value]) => `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  return `${parts.join('')}--${boundary}--\r\n`;
}

/** As React writes the arguments of an action: a form travels in parts of its own, before the list that names it. */
export function encoded(sent: Sent): { type: string; body: string } {
  if ('form' in sent) {
    const fields = Object.entries(sent.form).map(([name, value]): [string, string] => [`_1_${name}`, value]);
    const bound = sent.bound === undefined ? [] : [sent.bound];
    return {
      type: `multipart/form-data; boundary=${boundary}`,
      body: multipart([...fields, ['0', JSON.stringify([...bound, null, '$K1'])]]),
    };
  }
  return {
    type: 'text/plain;charset=UTF-8',
    body: JSON.stringify('value' in sent ? [sent.value] : []),
  };
}

type Call = {
  id: string;
  /** The page that it is sent to. */
  path: string;
  cookie: string;
  headers?: Record<string, string>;
  port?: number;
};

export const ownOrigin = { origin: house.origin };

export function callAction(
  { id, path, cookie, headers = ownOrigin, port }: Call,
  { type, body }: { type: string; body: string },
): Promise<Told> {
  return ask({
    ...{ path, method: 'POST', body, ...(port ? { port } : {}) },
    headers: {
      // A form without scripts names its action in a field of its own.
      ...(id ? { 'next-action': id, accept: 'text/x-component' } : {}),
      ...{ 'content-type': type, cookie },
      ...headers,
    },
  });
}

/** The same as a form of a page without scripts. */
export function plainForm(id: string): { type: string; body: string } {
  return { type: `multipart/form-data; boundary=${boundary}`, body: multipart([[`$ACTION_ID_${id}`, '']]) };
}
