/** A real nginx with deploy/nginx.conf, on loopback: only its addresses and its certificate are others. */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

export const nginxProgram = process.env.STET_NGINX;

export type Nginx = {
  /** Settles when an instance is asked again: for a while after it was missed it is not. */
  asks(instance: number): Promise<void>;
  stop(): Promise<void>;
};

export async function openNginx(port: number, instances: readonly number[]): Promise<Nginx> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'stet-nginx-'));
  mkdirSync(path.join(folder, 'logs'));
  const file = path.join(folder, 'nginx.conf');
  writeFileSync(file, around(folder, onLoopback(readFileSync('deploy/nginx.conf', 'utf8'), port, instances)));
  const nginx = spawn(nginxProgram!, ['-p', folder, '-c', file], { stdio: ['ignore', 'pipe', 'pipe'] });
  let words = '';
  for (const stream of [nginx.stdout, nginx.stderr])
    stream.on('data', (part: Buffer) => (words += part.toString()));
  const ended = new Promise((resolve) => nginx.once('exit', resolve));
  while (!(await answers(port))) {
    if (nginx.exitCode !== null) throw new Error(`nginx did not start:\n${words}`);
    await pause(20);
  }
  const log = () => readFileSync(path.join(folder, 'logs/access.log'), 'utf8');
  return {
    async asks(instance) {
      const before = log().length;
      while (!log().slice(before).includes(`:${instance} 200`)) await pause(20);
    },
    async stop() {
      nginx.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function onLoopback(config: string, port: number, instances: readonly number[]): string {
  const [line] = /^ *server 127\.0\.0\.1:3001 .*$/m.exec(config) ?? [];
  if (!line) throw new Error('deploy/nginx.conf has no line for an instance');
  const servers = instances.map((instance) => line.replace('3001', String(instance)));
  return (
    config
      .replace(/^ *server 127\.0\.0\.1:300[23] .*\n/gm, '')
      .replace(line, servers.join('\n'))
      // What leads from port 80 to TLS has nothing to lead to here.
      .replace(/^server \{\n {2}listen 80;[^}]*\}\n/m, '')
      .replace('listen 443 ssl http2;', `listen 127.0.0.1:${port};`)
      .replace(/^ *listen \[::\]:443.*\n/m, '')
      .replace(/^ *ssl_.*\n/gm, '')
      .replaceAll('paper.example', 'localhost')
  );
}

const around = (folder: string, config: string) => `
${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off;
worker_processes 2;
pid ${folder}/nginx.pid;
error_log ${folder}/logs/error.log;
events { worker_connections 512; }
http {
  log_format instances '$upstream_addr $upstream_status';
  access_log ${folder}/logs/access.log instances;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join('\n  ')}
${config}
}
`;

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = net.connect(port, '127.0.0.1', () => resolve(true)).on('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}
