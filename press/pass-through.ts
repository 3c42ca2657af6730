import http from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream';
import { lengthHeader } from '@/domain/rendition';
import type { Newsroom } from '@/press/ask-newsroom';
import { endToEnd, forwardedHeaders } from '@/press/forwarded-headers';
import type { Forwarding } from '@/press/forwarded-headers';
import { plainAnswer } from '@/press/plain-answer';

/** Hands a request on to the newsroom process and its answer back, both as streams. */
export function passThrough(
  request: IncomingMessage,
  response: ServerResponse,
  target: string,
  { newsroom, forwarding }: { newsroom: Newsroom; forwarding: Forwarding },
) {
  const port = newsroom.port();
  if (port === null) return unavailable(request, response);
  const onward = http.request({
    host: '127.0.0.1',
    port,
    method: request.method,
    path: target,
    agent: newsroom.agent,
    headers: forwardedHeaders(request, forwarding),
  });
  onward.once('response', (answer) => {
    response.writeHead(answer.statusCode ?? 502, passedBack(answer.headers));
    // Ends both sides when one breaks off; the client sees a cut answer as cut.
    pipeline(answer, response, () => undefined);
  });
  onward.once('error', () => unavailable(request, response));
  response.once('close', () => onward.destroy());
  request.pipe(onward);
}

/** Next takes the length from every answer of a route; what a route knows of it comes under a name of our own. */
function passedBack(headers: IncomingMessage['headers']): Record<string, string | string[]> {
  const passed = endToEnd(headers, (name) => name !== 'x-powered-by' && name !== lengthHeader);
  const length = headers[lengthHeader];
  return typeof length === 'string' ? { ...passed, 'content-length': length } : passed;
}

function unavailable(request: IncomingMessage, response: ServerResponse) {
  const sentence = 'The newsroom is starting again. Nothing typed is lost; try again in a moment.';
  plainAnswer(request, response, { status: 503, sentence, headers: { 'Retry-After': '2' } });
}
