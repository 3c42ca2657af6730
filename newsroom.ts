// The newsroom process: Next with the screens and the public pages, and the jobs. The front door starts it, gives it
// its port and is the only one it answers; it ends when the front door does.
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import next from 'next';
import { startJobs, type Jobs } from '@/editorial/start-jobs';
import { watchTombstones } from '@/editorial/watch-tombstones';
import { useDatabase } from '@/storage/client';
import type { NewsroomMessage } from '@/storage/newsroom-message';

// The database's driver announces changes of its next version, which concern no newsroom.
process.noDeprecation = true;

const port = Number(process.env.NEWSROOM_PORT);
const key = process.env.STET_FRONT_DOOR_KEY;
const databaseUrl = process.env.DATABASE_URL;
if (!port || !key || !databaseUrl || !process.send) throw new Error('newsroom.ts is started by server.ts.');

let jobs: Jobs | null = null;

// The front door alone decides when it is time; a signal of the terminal goes to it as well.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined);
process.on('disconnect', () => void stop());

// An act whose page was left while it ran, and the page that an act leads to: Next asks itself for both. It comes with the
// headers of the request it answers, the key among them; the address it would make up itself is wrong behind TLS.
process.env.__NEXT_PRIVATE_ORIGIN = `http://127.0.0.1:${port}`;

const server = createServer((request, response) => void answer(request, response));
const app = next({
  dev: process.env.NODE_ENV === 'development',
  // One level down where it is built.
  dir: path.resolve(import.meta.dirname, import.meta.filename.endsWith('.js') ? '..' : '.'),
  hostname: '127.0.0.1',
  port,
  httpServer: server,
});
await app.prepare();
const handle = app.getRequestHandler();
// The jobs run beside Next: one process to watch.
useDatabase(databaseUrl);
jobs = await startJobs().catch(endedAtStart);
tell({ jobs: 'up' });
watchTombstones();
server.keepAliveTimeout = 60_000;
server.listen(port, '127.0.0.1', () => tell({ newsroom: 'up' }));

async function answer(request: IncomingMessage, response: ServerResponse) {
  if (request.headers['x-stet-front-door'] !== key) {
    return void response.writeHead(421, { 'Content-Type': 'text/plain' }).end('Ask the front door.\n');
  }
  await handle(request, response);
}

/** Next keeps a process alive whose start has failed: it would be waited for for ever. Ended, it is started again. */
function endedAtStart(error: unknown): never {
  console.error(error);
  process.exit(1);
}

async function stop(): Promise<never> {
  server.close();
  server.closeIdleConnections();
  await Promise.race([Promise.allSettled([jobs?.stop(), app.close()]), pause(1000)]);
  process.exit(0);
}

function tell(message: NewsroomMessage) {
  // The channel is gone when the front door is; then this process is about to end anyway.
  if (process.connected) process.send?.(message);
}
