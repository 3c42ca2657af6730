import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import { afterAll, expect, test } from 'vitest';
import { startEmbeddedServer } from '@/storage/embedded-server';
import { processMark } from '@/storage/living-process';

const folder = mkdtempSync(path.join(os.tmpdir(), 'stet-server-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const pidFile = path.join(folder, 'database', 'postmaster.pid');
const postmaster = () => Number(readFileSync(pidFile, 'utf8').split('\n')[0]);

async function ask(url: string, query: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query({ text: query, rowMode: 'array' })).rows.flat();
  } finally {
    await client.end();
  }
}

test('the database keeps every language, and is reached with its password only', async () => {
  const server = await startEmbeddedServer(folder);
  try {
    expect(
      await ask(server.url, `select current_setting('server_encoding'), lower('ÈÀ'), length('灯塔')`),
    ).toEqual(['UTF8', 'èà', 2]);
    await expect(ask(server.url.replace(/:[^:@]+@/, ':wrong@'), 'select 1')).rejects.toThrow('password');
  } finally {
    await server.stop();
  }
});

test('a server that an instance left running is taken over', async () => {
  const first = await startEmbeddedServer(folder);
  const second = await startEmbeddedServer(folder);
  expect(second.url).toBe(first.url);
  const pid = postmaster();
  await second.stop();
  expect(processMark(pid)).toBeNull();
});

test('what was written is there after the server was killed', async () => {
  const server = await startEmbeddedServer(folder);
  await ask(server.url, 'create table kept as select 7 as figure');
  process.kill(postmaster(), 'SIGKILL');
  const again = await startEmbeddedServer(folder);
  expect(await ask(again.url, 'select figure from kept')).toEqual([7]);
  await again.stop();
});

test('the number of a killed server may have been given to another program', async () => {
  const server = await startEmbeddedServer(folder);
  const lines = readFileSync(pidFile, 'utf8').split('\n');
  await server.stop();
  writeFileSync(pidFile, [String(process.pid), ...lines.slice(1)].join('\n'));
  const again = await startEmbeddedServer(folder);
  expect(await ask(again.url, 'select 1')).toEqual([1]);
  await again.stop();
});
