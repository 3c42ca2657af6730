import net from 'node:net';

const patience = 5_000;

/** Says these bytes as they are, and returns all that is answered until the other side closes the connection. */
export function sayRaw(port: number, bytes: string | readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    const socket = net.connect(port, '127.0.0.1');
    socket.setTimeout(patience, () => {
      socket.destroy();
      reject(new Error(`The connection stays open after: ${Buffer.concat(parts).toString('latin1')}`));
    });
    socket.on('data', (part) => parts.push(part));
    // Who is turned away in the middle of a sentence finds the connection closed.
    socket.on('error', () => undefined);
    socket.once('close', () => resolve(Buffer.concat(parts).toString('latin1')));
    for (const part of [bytes].flat()) socket.write(part, 'latin1');
  });
}

/** The status of each answer in what came over a connection. */
export const statusesOf = (answers: string) =>
  [...answers.matchAll(/HTTP\/1\.1 (\d{3})/g)].map(([, status]) => Number(status));
