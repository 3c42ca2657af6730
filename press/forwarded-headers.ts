import type { IncomingMessage } from 'node:http';
import { plainAddress } from '@/press/trusted-peers';

export type Forwarding = {
  /** Sent with every request, so that the newsroom process answers nobody but the front door. */
  key: string;
  protocol: 'http' | 'https';
  trusts: (peer: string | undefined) => boolean;
};

/** Belong to one connection, not to the message. */
const hopByHop = new Set([
  'connection',
  // Answered here already.
  'expect',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
]);
/** Next believes these: what a client says here would be taken for the front door's word. */
const believed =
  /^(x-middleware-|x-forwarded-|x-stet-|x-matched-path$|x-invoke-|x-now-|forwarded$|x-real-ip$)/;

/** The headers that go on to the newsroom process. */
export function forwardedHeaders(
  request: IncomingMessage,
  forwarding: Forwarding,
): Record<string, string | string[]> {
  const kept = endToEnd(request.headers, (name) => !believed.test(name));
  const peer = plainAddress(request.socket.remoteAddress);
  const proxy = forwarding.trusts(peer) ? request.headers : {};
  const before = proxy['x-forwarded-for'];
  return {
    ...kept,
    'x-forwarded-for': before ? `${String(before)}, ${peer}` : peer,
    'x-stet-client': clientOf(request, forwarding),
    'x-forwarded-proto': String(proxy['x-forwarded-proto'] ?? forwarding.protocol),
    'x-forwarded-host': wantedHost(request, forwarding) ?? '',
    'x-stet-front-door': forwarding.key,
  };
}

/** Who asks, by the word of the proxies that are trusted. */
export function clientOf(request: IncomingMessage, forwarding: Forwarding): string {
  const peer = plainAddress(request.socket.remoteAddress);
  const before = forwarding.trusts(peer) ? request.headers['x-forwarded-for'] : undefined;
  return clientAddress(String(before ?? ''), peer, forwarding);
}

/** The last address on the way that is no proxy of ours: what stands before it is only what a client said of itself. */
function clientAddress(before: string, peer: string, { trusts }: Forwarding): string {
  const way = [...before.split(',').map((address) => plainAddress(address.trim())), peer].filter(Boolean);
  return way.findLast((address) => !trusts(address)) ?? way[0] ?? '';
}

/** The Host that the client asked for, by the word of a trusted proxy where there is one. */
export function wantedHost(request: IncomingMessage, forwarding: Forwarding): string | undefined {
  const told = request.headers['x-forwarded-host'];
  return told && forwarding.trusts(plainAddress(request.socket.remoteAddress))
    ? String(told)
    : request.headers.host;
}

/** A message's headers without those of its connection. */
export function endToEnd(headers: IncomingMessage['headers'], keeps: (name: string) => boolean = () => true) {
  const named = String(headers.connection ?? '')
    .toLowerCase()
    .split(/\s*,\s*/)
    // A client does not take from a message what says where it ends, or whom it is for.
    .filter((name) => name !== 'content-length' && name !== 'host');
  const kept: Record<string, string | string[]> = {};
  for (const [name, value] of Object.entries(headers)) {
    if (value === undefined || hopByHop.has(name) || named.includes(name) || !keeps(name)) continue;
    kept[name] = value;
  }
  return kept;
}
