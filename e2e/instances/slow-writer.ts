import http from 'node:http';
import { once } from 'node:events';

type Act = { port: number; path: string; headers: Record<string, string>; body: string };

/**
 * Somebody whose line is slow: all but the last letter of what they send is there. `finish` sends that, and says what was
 * answered.
 */
export async function slowWriter({ port, path, headers, body }: Act): Promise<{ finish(): Promise<number> }> {
  const length = { 'content-length': String(Buffer.byteLength(body)) };
  const request = http.request({
    ...{ host: '127.0.0.1', port, path, method: 'POST', agent: false },
    headers: { ...headers, ...length },
  });
  const answer = once(request, 'response') as Promise<[http.IncomingMessage]>;
  // Cut off meanwhile, it is told so when it finishes.
  answer.catch(() => undefined);
  request.on('error', () => undefined);
  await new Promise((resolve) => request.write(body.slice(0, -1), resolve));
  return {
    async finish() {
      request.end(body.slice(-1));
      const [{ statusCode }] = await answer;
      return statusCode ?? 0;
    },
  };
}
