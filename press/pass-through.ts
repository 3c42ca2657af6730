import http from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream';
import type { Newsroom } from '@/press/ask-newsroom';
import type { DoorLimits } from '@/press/door-limits';
import { forwardedHeaders } from '@/press/forwarded-headers';
import type { Forwarding } from '@/press/forwarded-headers';
import { hasBody, refuseBody } from '@/press/message-body';
import { passedBack } from '@/press/passed-back';
import { plainAnswer } from '@/press/plain-answer';

type Passing = { newsroom: Newsroom; forwarding: Forwarding; limits: DoorLimits };

/** Hands a request on to the newsroom process and its answer back, both as streams. */
export function passThrough(
  request: IncomingMessage,
  response: ServerResponse,
  target: string,
  { newsroom, forwarding, limits }: Passing,
) {
  const port = newsroom.port();
  if (port === null) return unavailable(request, response);
  if (Number(request.headers['content-length'] ?? 0) > limits.bodyBytes) return tooLarge(request, response);
  const onward = http.request({
    host: '127.0.0.1',
    port,
    method: request.method,
    path: target,
    agent: newsroom.agent,
    headers: framed(request, forwardedHeaders(request, forwarding)),
  });
  onward.once('response', (answer) => {
    response.writeHead(answer.statusCode ?? 502, passedBack(answer, target));
    // Ends both sides when one breaks off; the client sees a cut answer as cut.
    pipeline(answer, response, () => undefined);
  });
  const failed = () => unavailable(request, response);
  onward.once('error', failed);
  response.once('close', () => onward.destroy());
  if (!hasBody(request)) return void onward.end();
  let length = 0;
  request.on('data', (part: Buffer) => {
    const before = length;
    length += part.length;
    if (length <= limits.bodyBytes || before > limits.bodyBytes) return;
    request.unpipe(onward);
    onward.off('error', failed).on('error', () => undefined);
    onward.destroy();
    tooLarge(request, response);
  });
  request.pipe(onward);
}

/**
 * Where a body ends is said by us, and for every method: of some Node sends chunks as bare bytes, and the newsroom would
 * take them for the next message.
 */
function framed(request: IncomingMessage, headers: Record<string, string | string[]>) {
  const length = request.headers['content-length'];
  if (length !== undefined) return { ...headers, 'content-length': length };
  return hasBody(request) ? { ...headers, 'transfer-encoding': 'chunked' } : headers;
}

function tooLarge(request: IncomingMessage, response: ServerResponse) {
  refuseBody(request, response, { status: 413, sentence: 'This is more than the newsroom takes at once.' });
}

function unavailable(request: IncomingMessage, response: ServerResponse) {
  const sentence = 'The newsroom is starting again. Nothing typed is lost; try again in a moment.';
  plainAnswer(request, response, { status: 503, sentence, headers: { 'Retry-After': '2' } });
}
