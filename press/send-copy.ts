import type { IncomingMessage, ServerResponse } from 'node:http';
import { preferredEncoding } from '@/press/encodings';
import { names } from '@/press/etag';
import type { PressedCopy } from '@/press/pressed-copy';

/**
 * Sends a page as the client can read it, or says that the client has it already. `cutOffSince`: since when this press
 * hears nothing of changes; the page then says so of itself.
 */
export function sendCopy(
  request: IncomingMessage,
  response: ServerResponse,
  copy: PressedCopy,
  cutOffSince: Date | null,
): void {
  const { method, headers } = request;
  if (cutOffSince) response.setHeader('Stet-Cut-Off-Since', cutOffSince.toUTCString());
  if (copy.status === 200 && names(headers['if-none-match'], copy.tag)) {
    response.writeHead(304, copy.unchanged);
    return void response.end();
  }
  const form = copy.forms[preferredEncoding(headers['accept-encoding'])];
  response.writeHead(copy.status, form.headers);
  response.end(method === 'HEAD' ? undefined : form.body);
}
