/** A front door of its own for a test file, before a server that answers as Next does. */
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { pathOf } from '@/press/address';
import { doorLimits, type DoorLimits } from '@/press/door-limits';
import { fixedFiles } from '@/press/fixed-files';
import { frontDoor, type House } from '@/press/front-door';
import { guardHeaders } from '@/press/guard-headers';
import { press } from '@/press/pressing';
import { publicPictures } from '@/press/public-pictures';
import { searchLimits } from '@/press/search-limits';
import { standInForNext } from '@/press/test-next';
import { trustedPeers } from '@/press/trusted-peers';

type Given = { publicUrl?: URL; proxies?: string; leaving?: () => boolean; limits?: Partial<DoorLimits> };

/** Call it once in a test file, before its tests. */
export function openTestDoor({ publicUrl, proxies, leaving, limits }: Given = {}) {
  const guards = guardHeaders(publicUrl ?? null);
  const { server: next, asked, real } = standInForNext();
  const newsroom = {
    port: () => (next.address() as AddressInfo | null)?.port ?? null,
    agent: new http.Agent({ keepAlive: true, maxFreeSockets: 4 }),
  };
  const asking = { host: '', protocol: 'http', key: 'the-key' };
  const newPress = () =>
    press({
      ...{ newsroom, asking, applied: () => 0, sheetOf: () => null, budget: 1_000_000, guards },
      exists: (address) => Promise.resolve(real.includes(pathOf(address) ?? '')),
    });
  const house: House = {
    hosts: { publicUrl: publicUrl ?? null, port: 0 },
    forwarding: { key: 'the-key', protocol: 'http', trusts: trustedPeers(proxies) },
    newsroom,
    press: newPress(),
    searching: { ...{ newsroom, asking, sheetOf: () => null, guards }, limits: searchLimits() },
    pictures: publicPictures({ lookUp: () => Promise.resolve(null) }),
    cutOffSince: () => null,
    health: () =>
      Promise.resolve({
        database: 'up',
        newsroom: 'up',
        jobs: 'none',
        pressRun: 3,
        cutOffSince: null,
        disk: 'ok',
      }),
    guards,
    ...(leaving ? { leaving } : {}),
    files: fixedFiles(),
  };
  const door = frontDoor(house, { ...doorLimits(), ...limits });
  const port = () => house.hosts.port;
  beforeAll(async () => {
    await new Promise<void>((resolve) => next.listen(0, '127.0.0.1', resolve));
    await new Promise<void>((resolve) => door.listen(0, '127.0.0.1', resolve));
    house.hosts.port = (door.address() as AddressInfo).port;
    asking.host = `localhost:${port()}`;
  });
  afterAll(() => {
    newsroom.agent.destroy();
    for (const server of [door, next]) server.close().closeAllConnections();
  });
  beforeEach(() => {
    house.press = newPress();
    asked.length = 0;
  });
  const ask = (path: string, options: RequestInit = {}) =>
    fetch(`http://localhost:${port()}${path}`, { redirect: 'manual', ...options });
  return { door, house, next, asked, port, ask };
}
