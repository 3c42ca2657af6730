import http from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Newsroom } from '@/press/ask-newsroom';
import { addressOf } from '@/press/address';
import { doorLimits, serverOptions, type DoorLimits } from '@/press/door-limits';
import { sendFile } from '@/press/fixed-files';
import type { FixedFile } from '@/press/fixed-files';
import { clientOf, wantedHost } from '@/press/forwarded-headers';
import type { Forwarding } from '@/press/forwarded-headers';
import { barePolicy } from '@/press/guard-headers';
import { guardConnections } from '@/press/guard-connections';
import { isReady } from '@/press/health';
import type { Health } from '@/press/health';
import { isLoopback, isThisMachine, judgeHost } from '@/press/host-rules';
import type { HostRules } from '@/press/host-rules';
import { hasBody, refuseBody } from '@/press/message-body';
import { media } from '@/press/media';
import { passThrough } from '@/press/pass-through';
import { passUpgrade } from '@/press/pass-upgrade';
import { plainAnswer } from '@/press/plain-answer';
import type { Press } from '@/press/pressing';
import { publicPage } from '@/press/public-page';
import type { PublicPictures } from '@/press/public-pictures';
import { askedFor, searchPage, type Searching } from '@/press/search-page';
import { sendCopy } from '@/press/send-copy';

export type House = {
  hosts: HostRules;
  forwarding: Forwarding;
  newsroom: Newsroom;
  press: Press;
  pictures: PublicPictures;
  searching: Searching;
  /** Since when nothing is heard of what changes pages; null while all is well. */
  cutOffSince: () => Date | null;
  health: () => Promise<Health>;
  /** Told to stop: connections end with their answer, and proxies look for another instance. */
  leaving?: () => boolean;
  /** What every answer says; a pressed page has it already. */
  guards: readonly string[];
  /** By address: what the front door sends itself. */
  files: Map<string, FixedFile>;
  /** Only in development: the page reloads itself over a protocol of its own. */
  upgrades?: boolean;
};

/** The rooms behind the counter; everything else is a public address. */
const newsroomPaths = /^\/(newsroom|sign-in|api|_next)(\/|$)/;
const forEver = 'public, max-age=31536000, immutable';
const forADay = 'public, max-age=86400';

/** The server that faces the world. It serves as soon as it listens: 503 until the house behind it stands. */
export function frontDoor(house: House, limits = doorLimits()): http.Server {
  const isOurs = oursOf(house);
  const server = http.createServer(serverOptions(limits), (request, response) => {
    try {
      // Nearly all: nothing is waited for.
      const copy = askedSimply(request, house, isOurs);
      if (copy) return sendCopy(request, response, copy, house.cutOffSince());
    } catch (error) {
      return broken(request, response, error);
    }
    answer(request, response, house, limits).catch((error: unknown) => broken(request, response, error));
  });
  guardConnections(server, limits, (peer) => isThisMachine(peer) || house.forwarding.trusts(peer));
  // Without somebody who listens for it Node answers as if nobody had asked for another protocol.
  if (house.upgrades)
    server.on('upgrade', (request, socket, head) => {
      const { verdict } = judgeHost(wantedHost(request, house.forwarding), '/', house.hosts);
      if (verdict !== 'ours' || !newsroomPaths.test(request.url ?? '')) return void socket.destroy();
      passUpgrade(request, socket, head, house);
    });
  return server;
}

function broken(request: IncomingMessage, response: ServerResponse, error: unknown) {
  console.error(error);
  plainAnswer(request, response, {
    status: 500,
    sentence: 'Something broke here. The fault has been noted.',
  });
}

async function answer(request: IncomingMessage, response: ServerResponse, house: House, limits: DoorLimits) {
  if (house.leaving?.()) {
    response.shouldKeepAlive = false;
    if (canBeAskedElsewhere(request, house)) return plainAnswer(request, response, leaving);
  }
  for (let at = 0; at < house.guards.length; at += 2)
    response.setHeader(house.guards[at]!, house.guards[at + 1]!);
  if (request.rawHeaders.length > 2 * limits.headers)
    return refuseBody(request, response, { status: 431, sentence: 'This message has too many headers.' });
  if ((request.method === 'GET' || request.method === 'HEAD') && hasBody(request))
    return refuseBody(request, response, { status: 400, sentence: 'Nothing can be sent along with this.' });
  const url = targetOf(request);
  if (!url) return plainAnswer(request, response, { status: 400, sentence: 'This is not an address.' });
  const host = wantedHost(request, house.forwarding);
  // Whoever watches over this machine asks by its own name, also where the paper has a public one.
  if (url.pathname === '/api/health' && isLoopback(host ?? '', house.hosts.port))
    return health(response, house);
  const judged = judgeHost(host, url.pathname + url.search, house.hosts);
  if (judged.verdict === 'misdirected') {
    return plainAnswer(request, response, { status: 421, sentence: judged.sentence });
  }
  if (judged.verdict === 'redirect') {
    const status = request.method === 'GET' || request.method === 'HEAD' ? 301 : 308;
    return void response.writeHead(status, { Location: judged.location, 'Content-Length': 0 }).end();
  }
  if (url.pathname === '/api/health') return health(response, house);
  if (newsroomPaths.test(url.pathname))
    return passThrough(request, response, url.pathname + url.search, { ...house, limits });
  if (url.pathname.startsWith('/media/')) {
    const { pictures, cutOffSince } = house;
    const passOn = () => passThrough(request, response, url.pathname, { ...house, limits });
    return media(request, response, url.pathname, { pictures, cutOffSince, passOn });
  }
  const file = house.files.get(url.pathname);
  if (file && (request.method === 'GET' || request.method === 'HEAD')) {
    const keep = url.pathname.startsWith('/fixed/') ? forEver : forADay;
    return sendFile(response, request.method, file, keep);
  }
  const address = addressOf(url.pathname);
  const databaseIsUp = async () => (await house.health()).database === 'up';
  const reads = request.method === 'GET' || request.method === 'HEAD';
  const path = address.kind === 'search' && reads ? askedFor(address.language, url.searchParams) : null;
  if (address.kind === 'search' && path !== null) {
    const client = clientOf(request, house.forwarding);
    const asked = { language: address.language, path, client, databaseIsUp };
    return searchPage(request, response, asked, house.searching);
  }
  const { press, cutOffSince } = house;
  await publicPage(request, response, address, { press, cutOffSince, databaseIsUp });
}

const leaving = {
  status: 503,
  sentence: 'This part of the paper is stopping. Please try again shortly.',
  headers: { 'Retry-After': '1' },
};

/** A proxy of ours asks the next instance, and comes here no more; an act is still done here, and once. */
function canBeAskedElsewhere({ method, url, socket }: IncomingMessage, { forwarding }: House): boolean {
  if ((method !== 'GET' && method !== 'HEAD') || url === '/api/health') return false;
  return forwarding.trusts(socket.remoteAddress);
}

/** The page of whoever asks for just its address, as nearly all do: nothing has to be taken apart for it. */
function askedSimply(request: IncomingMessage, house: House, isOurs: (host: string | undefined) => boolean) {
  if ((request.method !== 'GET' && request.method !== 'HEAD') || hasBody(request)) return undefined;
  const copy = house.press.find(request.url!);
  if (!copy || house.leaving?.()) return undefined;
  return isOurs(wantedHost(request, house.forwarding)) ? copy : undefined;
}

/** Hosts are a few, and asked for all the time: the last one that was ours is known at once. */
function oursOf({ hosts }: House): (host: string | undefined) => boolean {
  let known: string | undefined;
  return (host) => {
    if (host !== undefined && host === known) return true;
    if (judgeHost(host, '/', hosts).verdict !== 'ours') return false;
    known = host;
    return true;
  };
}

/** The address asked for, with its dots and backslashes resolved once, here; null when it is none of a server's. */
function targetOf(request: IncomingMessage): URL | null {
  // The database keeps no zero character: nothing has one in its address.
  if (!request.url?.startsWith('/') || request.url.includes('%00')) return null;
  try {
    return new URL('http://house' + request.url);
  } catch {
    return null;
  }
}

async function health(response: ServerResponse, house: House) {
  const found = await house.health();
  response.writeHead(isReady(found) ? 200 : 503, {
    'Content-Type': 'application/json',
    'Cache-Control': 'no-store',
    'Content-Security-Policy': barePolicy,
  });
  response.end(JSON.stringify(found) + '\n');
}
