import http from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';

/** How the front door reaches the newsroom process; the port changes when the process is started again. */
export type Newsroom = { port: () => number | null; agent: http.Agent };
export type NewsroomAnswer = { status: number; headers: IncomingHttpHeaders; body: Buffer };
export type Asking = { host: string; protocol: string; key: string };

const patience = 20_000;

/** Asks Next for a public page or document with a GET of our own: no cookie and no header of a client's goes along. */
export function askNewsroom(newsroom: Newsroom, path: string, asking: Asking): Promise<NewsroomAnswer> {
  return new Promise((resolve, reject) => {
    const port = newsroom.port();
    if (port === null) return reject(new Error('The newsroom process is not up.'));
    const request = http.get({
      host: '127.0.0.1',
      port,
      path,
      agent: newsroom.agent,
      headers: {
        host: asking.host,
        accept: '*/*',
        'x-forwarded-host': asking.host,
        'x-forwarded-proto': asking.protocol,
        'x-stet-front-door': asking.key,
      },
    });
    request.setTimeout(patience, () => request.destroy(new Error('The newsroom process does not answer.')));
    request.once('error', reject);
    request.once('response', (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.once('error', reject);
      response.once('end', () =>
        resolve({
          status: response.statusCode ?? 500,
          headers: response.headers,
          body: Buffer.concat(parts),
        }),
      );
    });
  });
}
