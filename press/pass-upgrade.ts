import type { IncomingMessage } from 'node:http';
import net from 'node:net';
import type { Duplex } from 'node:stream';
import type { Newsroom } from '@/press/ask-newsroom';
import { forwardedHeaders } from '@/press/forwarded-headers';
import type { Forwarding } from '@/press/forwarded-headers';

/** Hands a socket on that wants to speak another protocol: the page reload of development. */
export function passUpgrade(
  request: IncomingMessage,
  socket: Duplex,
  head: Buffer,
  { newsroom, forwarding }: { newsroom: Newsroom; forwarding: Forwarding },
) {
  const port = newsroom.port();
  if (port === null) return void socket.destroy();
  const onward = net.connect(port, '127.0.0.1', () => {
    const headers = { ...forwardedHeaders(request, forwarding), connection: 'Upgrade', upgrade: 'websocket' };
    const lines = Object.entries(headers).map(([name, value]) => `${name}: ${String(value)}`);
    onward.write(`${request.method} ${request.url} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`);
    onward.write(head);
    onward.pipe(socket).pipe(onward);
  });
  const end = () => {
    onward.destroy();
    socket.destroy();
  };
  onward.on('error', end).on('close', end);
  socket.on('error', end).on('close', end);
}
