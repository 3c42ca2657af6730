import type { IncomingMessage, ServerResponse } from 'node:http';
import { plainAnswer } from '@/press/plain-answer';

/** Whether something comes after the head. Node has refused a message that says it in two ways. */
export function hasBody({ headers }: IncomingMessage): boolean {
  const length = headers['content-length'];
  return (length !== undefined && length !== '0') || headers['transfer-encoding'] !== undefined;
}

const lingering = 5_000;

type Refusal = { status: number; sentence: string; headers?: Record<string, string> };

/**
 * Answers a message whose body is not wanted. The connection is cut a while later: cut at once, the client would see
 * that and not the answer.
 */
export function refuseBody(request: IncomingMessage, response: ServerResponse, refusal: Refusal) {
  const timer = setTimeout(() => request.complete || request.socket.destroy(), lingering).unref();
  request.socket.once('close', () => clearTimeout(timer));
  plainAnswer(request, response, refusal);
  request.resume();
}
