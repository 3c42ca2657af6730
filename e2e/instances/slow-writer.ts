import http from 'node:http';
import { once } from 'node:events';

/** Somebody whose line is slow: half of what they send is there. `finish` sends the rest, and says what was answered. */
export async function slowWriter(port: number, host: string): Promise<{ finish: () => Promise<number> }> {
  const headers = { host, 'content-length': '2' };
  const request = http.request({
    ...{ host: '127.0.0.1', port, headers },
    ...{ method: 'POST', path: '/api/nothing', agent: false },
  });
  const answer = once(request, 'response') as Promise<[http.IncomingMessage]>;
  // Cut off meanwhile, it is told so when it finishes.
  answer.catch(() => undefined);
  await new Promise((resolve) => request.write('a', resolve));
  return {
    async finish() {
      request.end('b');
      const [{ statusCode }] = await answer;
      return statusCode ?? 0;
    },
  };
}
