/** The servers that the press is compared with, each with the very bytes of the page. */
import { fork, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { bindTo, familyOf } from '@/bench/processes';
import { cores } from '@/bench/paper';
import { freePort } from '@/storage/free-port';

export type Answer = { headers: string[]; body: Buffer };
export type Beside = { port: number; pid: number; stop(): void };

/** The page as it goes out in brotli, with every header but the two that Node writes itself. */
export async function answerOf(url: string): Promise<Answer> {
  const response = await new Promise<http.IncomingMessage>((resolve, reject) => {
    http.get(url, { headers: { 'accept-encoding': 'br' } }, resolve).on('error', reject);
  });
  const parts: Buffer[] = [];
  for await (const part of response) parts.push(part as Buffer);
  const writtenByNode = /^(date|connection|keep-alive)$/i;
  const headers = response.rawHeaders.flatMap((name, at, all) =>
    at % 2 === 0 && !writtenByNode.test(name) ? [name, all[at + 1]!] : [],
  );
  return { headers, body: Buffer.concat(parts) };
}

export async function bareNode({ headers, body }: Answer): Promise<Beside> {
  const child = fork('bench/bare-server.ts', { execArgv: ['--import', 'tsx'] });
  child.send({ headers, body: body.toString('base64') });
  const port = await new Promise<number>((resolve) =>
    child.once('message', (told) => resolve(told as number)),
  );
  bindTo(cores.door, [child.pid!]);
  return { port, pid: child.pid!, stop: () => void child.kill() };
}

/** The same bytes as a file of nginx; null where nginx is not installed. */
export async function nginxStatic({ body }: Answer): Promise<Beside | null> {
  if (spawnSync('nginx', ['-v']).error) return null;
  const folder = mkdtempSync(path.join(os.tmpdir(), 'stet-nginx-'));
  mkdirSync(path.join(folder, 'www'));
  writeFileSync(path.join(folder, 'www/page.html'), body);
  const port = await freePort();
  const file = path.join(folder, 'nginx.conf');
  writeFileSync(
    file,
    `daemon off; worker_processes 1; pid ${folder}/pid; error_log ${folder}/errors;
     events { worker_connections 256; }
     http { access_log off; keepalive_requests 100000000; open_file_cache max=10; types { text/html html; } ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder};`).join(' ')}
       server { listen 127.0.0.1:${port}; root ${folder}/www; add_header Content-Encoding br; } }`,
  );
  const child = spawn('nginx', ['-c', file, '-p', folder], { stdio: 'ignore' });
  await pause(500);
  const family = familyOf(child.pid!);
  bindTo(cores.door, family);
  return {
    port,
    pid: family.at(-1)!,
    stop() {
      child.kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
