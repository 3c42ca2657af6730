/** What readers see of a story, in the order in which it may come: nobody ever sees an earlier one again. */
import http from 'node:http';

export const views = ['nothing', 'ninety', 'eighty', 'gone'] as const;
export type View = (typeof views)[number];

/** Null where no answer came, or one that says that there is none to give now. */
export function seenAt(port: number, host: string, path: string): Promise<View | null> {
  return new Promise((resolve) => {
    const request = http.get({ host: '127.0.0.1', port, path, headers: { host }, agent: false }, (answer) => {
      let text = '';
      answer.setEncoding('utf8');
      answer.on('data', (part) => (text += part));
      answer.once('end', () => resolve(viewOf(answer.statusCode!, text)));
      answer.once('error', () => resolve(null));
    });
    request.setTimeout(5_000, () => request.destroy());
    request.once('error', () => resolve(null));
  });
}

function viewOf(status: number, text: string): View | null {
  if (status === 404) return 'nothing';
  if (status === 410) return 'gone';
  // The short address leads to what is published.
  if (status === 301) return 'ninety';
  if (status !== 200) return null;
  return text.includes('for eighty years') ? 'eighty' : 'ninety';
}
