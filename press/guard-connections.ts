import http from 'node:http';
import type { Server } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Socket } from 'node:net';
import { connectionGate } from '@/press/connection-gate';
import type { DoorLimits } from '@/press/door-limits';
import { plainPage } from '@/press/plain-answer';
import { plainAddress } from '@/press/trusted-peers';

type Answer = { status: number; sentence: string };

const refusals = {
  too_many: { status: 503, sentence: 'Too many are reading at the moment. Please try again shortly.' },
  too_many_of_one: { status: 429, sentence: 'There are too many connections from your address.' },
} as const;

/** Turns away connections over the limits, and messages that are none, each with one sentence. */
export function guardConnections(server: Server, limits: DoorLimits, carriesMany: (peer: string) => boolean) {
  const gate = connectionGate({ ...limits, carriesMany });
  server.timeout = limits.silentTime;
  // The head's bytes are the limit; over a number of headers Node would drop the others without a word.
  server.maxHeadersCount = 0;
  server.on('connection', (socket: Socket) => {
    const address = plainAddress(socket.remoteAddress);
    const refused = gate.enter(address);
    if (refused) return turnAway(socket, refusals[refused]);
    socket.once('close', () => gate.leave(address));
  });
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Duplex) => {
    if (!socket.writable || isAnswering(socket)) return void socket.destroy();
    turnAway(socket, faults[error.code ?? ''] ?? unreadable);
  });
}

const faults: Record<string, Answer> = {
  HPE_HEADER_OVERFLOW: { status: 431, sentence: 'The head of this message is too long.' },
  ERR_HTTP_REQUEST_TIMEOUT: { status: 408, sentence: 'The message took too long to arrive.' },
};
const unreadable = { status: 400, sentence: 'This is not a message that can be read.' };

/** Half an answer is out already: a second one would be taken for its end. Node asks the same thing in this place. */
function isAnswering(socket: Duplex): boolean {
  return Boolean((socket as { _httpMessage?: { headersSent: boolean } })._httpMessage?.headersSent);
}

function turnAway(socket: Duplex, { status, sentence }: Answer) {
  const body = plainPage(sentence);
  socket.on('error', () => undefined);
  socket.end(
    `HTTP/1.1 ${status} ${http.STATUS_CODES[status]}\r\nConnection: close\r\nContent-Type: text/html; charset=utf-8\r\n` +
      `Content-Length: ${Buffer.byteLength(body)}\r\nCache-Control: no-store\r\nX-Content-Type-Options: nosniff\r\n` +
      `Retry-After: 10\r\n\r\n${body}`,
    () => socket.destroy(),
  );
}
