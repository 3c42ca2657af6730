import type { Server } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { StartRefusal } from '@/storage/start-refusal';

/** Opens the front door; a port that somebody else has is refused in one sentence. */
export function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') {
        reject(new StartRefusal(`Port ${port} is taken by another program: set PORT to a free one.`));
      } else if (error.code === 'EACCES') {
        reject(new StartRefusal(`Port ${port} may not be used by this user: set PORT to one above 1023.`));
      } else reject(error);
    });
    server.listen(port, resolve);
  });
}

/** In milliseconds: how long proxies may take to notice, and those who are in to finish. */
export type Goodbye = { notice: number; patience: number };

/** Lets nobody in any more, and those who are in finish for a moment. */
export async function closeDoor(server: Server, { notice, patience }: Goodbye): Promise<void> {
  if (!server.listening) return;
  if (notice > 0) await pause(notice);
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  await Promise.race([closed, pause(patience)]);
  server.closeAllConnections();
}
