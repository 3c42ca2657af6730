import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const patience = 180_000;

/** Serves the demo newsroom from a data folder of its own, as `npm start` would, for the browser tests. */
export async function serveForTests() {
  const port = await freePort();
  const dataFolder = mkdtempSync(path.join(os.tmpdir(), 'stet-browser-test-'));
  const { DATABASE_URL: _, PUBLIC_URL: __, STET_TRUSTED_PROXIES: ___, ...rest } = process.env;
  const environment = {
    // The tests set up the issuer itself, when it is its turn.
    STET_OIDC_ISSUER: `http://localhost:${await freePort()}`,
    STET_OIDC_CLIENT_ID: 'the-newsroom',
    STET_OIDC_CLIENT_SECRET: 'known-to-the-tests-only',
    STET_OIDC_NAME: 'House ID',
    STET_DEMO_PASSWORD: 'one-password-for-tests',
    PORT: String(port),
    STET_DATA: dataFolder,
    // Nobody listens there but the tests that look into the letters.
    STET_SMTP_URL: `smtp://127.0.0.1:${await freePort()}`,
    STET_MAIL_FROM: 'The Lantern <newsroom@lantern.example>',
  };
  const door = spawn(process.execPath, ['--max-old-space-size=128', 'built/server.js'], {
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: { ...rest, NODE_ENV: 'production', ...environment },
  });
  const said = [];
  for (const stream of [door.stdout, door.stderr]) stream.on('data', (part) => said.push(part));
  const words = () => Buffer.concat(said).toString().trim();
  const ended = new Promise((done) => door.once('exit', done));
  const stop = async () => {
    door.kill('SIGTERM');
    await ended;
    rmSync(dataFolder, { recursive: true, force: true });
    return words();
  };
  const url = `http://localhost:${port}`;
  for (const end = Date.now() + patience; Date.now() < end; await pause(200)) {
    if (door.exitCode !== null) throw new Error(`The paper did not start:\n${words()}`);
    if (words().includes('Stet is ready on')) return { url, environment, stop };
  }
  throw new Error(`The paper was not ready in time:\n${await stop()}`);
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
