import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, expect, it } from 'vitest';
import { doorFaults } from './door-faults';
import { doorsOfBuild } from './doors-of-build';

const folder = mkdtempSync(path.join(os.tmpdir(), 'stet-doors-'));
const none = { page: [], handler: [], action: [], rule: [] };

function write(file: string, value: unknown) {
  const place = path.join(folder, file);
  mkdirSync(path.dirname(place), { recursive: true });
  writeFileSync(place, JSON.stringify(value));
}

/** A build of one page, one route handler and one action. */
beforeEach(() => {
  write('app-path-routes-manifest.json', {
    '/(preview)/newsroom/account/page': '/newsroom/account',
    '/api/auth/[...nextauth]/route': '/api/auth/[...nextauth]',
  });
  write('routes-manifest.json', {
    redirects: [{ source: '/:path+/', destination: '/:path+', internal: true }],
    rewrites: { beforeFiles: [], afterFiles: [], fallback: [] },
  });
  write('server/pages-manifest.json', {});
  write('server/server-reference-manifest.json', {
    node: {
      '40ab': { filename: 'app/newsroom/account/actions.ts', exportedName: 'signOutAction', workers: {} },
    },
    edge: {},
  });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const known = {
  page: ['/newsroom/account'],
  handler: ['/api/auth/[...nextauth]'],
  action: ['app/newsroom/account/actions.ts signOutAction'],
  rule: [],
};
const faults = (expected: typeof known | typeof none = known) => doorFaults(doorsOfBuild(folder), expected);

it('says nothing where each door has its expectation and each expectation its door', () => {
  expect(faults()).toEqual([]);
});

it('finds a page, a route handler and an action that nobody thought of', () => {
  expect(faults(none)).toEqual([
    'page /newsroom/account: nobody has said who may come in',
    'handler /api/auth/[...nextauth]: nobody has said who may come in',
    'action app/newsroom/account/actions.ts signOutAction: nobody has said who may come in',
  ]);
});

it('does not take a route handler for the page of the same name', () => {
  write('app-path-routes-manifest.json', { '/newsroom/account/route': '/newsroom/account' });
  expect(faults({ ...known, handler: [] })).toEqual([
    'handler /newsroom/account: nobody has said who may come in',
    'page /newsroom/account: is expected, and is not there',
  ]);
});

it('finds a route handler of the old router, an action at the edge, and a rewriting of addresses', () => {
  write('server/pages-manifest.json', { '/api/old': 'pages/api/old.js' });
  write('server/server-reference-manifest.json', {
    node: {},
    edge: { '40cd': { filename: 'app/newsroom/new/actions.ts', exportedName: 'startAction' } },
  });
  write('routes-manifest.json', {
    redirects: [],
    rewrites: { beforeFiles: [], afterFiles: [{ source: '/in', destination: '/newsroom' }], fallback: [] },
  });
  expect(faults({ ...known, action: [] })).toEqual([
    'handler /api/old: nobody has said who may come in',
    'rule /in → /newsroom: nobody has said who may come in',
    'action app/newsroom/new/actions.ts startAction: nobody has said who may come in',
  ]);
});

it('finds an expectation whose page is gone', () => {
  expect(faults({ ...known, page: ['/newsroom/account', '/newsroom/people'] })).toEqual([
    'page /newsroom/people: is expected, and is not there',
  ]);
});

it('does not take a folder without a build for a build without doors', () => {
  expect(() => doorsOfBuild(path.join(folder, 'server'))).toThrow('build the pages first');
});
