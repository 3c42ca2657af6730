/** Asks for one page over and over on connections that stay open, with as little work of its own as can be. */
import net from 'node:net';
import { busySecondsOf } from '@/bench/processes';

export type Rate = {
  perSecond: number;
  /** Answers for each second of a core that the server used: what is left of noise when others are at work too. */
  perBusySecond: number;
  /** Which share of the time the server was at work: near 1, or whoever asks was too slow. */
  busy: number;
};

type Asked = { port: number; path: string; host: string; pid: number; seconds: number };

const connections = 32;

/** Every answer must be as long as the first, with status 200: the page does not change meanwhile. */
export async function steadyRate({ port, path, host, pid, seconds }: Asked): Promise<Rate> {
  const request = Buffer.from(`GET ${path} HTTP/1.1\r\nHost: ${host}\r\nAccept-Encoding: br\r\n\r\n`);
  const length = await lengthOfAnswer(port, request);
  let answers = 0;
  let isOver = false;
  const sockets = await Promise.all(
    Array.from({ length: connections }, () => connected(port).then((socket) => keepAsking(socket))),
  );
  const before = { at: performance.now(), busy: busySecondsOf(pid), answers };
  await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
  const took = (performance.now() - before.at) / 1000;
  const busySeconds = busySecondsOf(pid) - before.busy;
  const count = answers - before.answers;
  isOver = true;
  for (const socket of sockets) socket.destroy();
  return { perSecond: count / took, perBusySecond: count / busySeconds, busy: busySeconds / took };

  function keepAsking(socket: net.Socket): net.Socket {
    let left = length;
    socket.on('data', (part) => {
      if (left === length && part.toString('latin1', 9, 12) !== '200') throw new Error('not answered by 200');
      left -= part.length;
      if (left < 0) throw new Error('an answer was longer than the first');
      if (left > 0) return;
      answers += 1;
      left = length;
      if (!isOver) socket.write(request);
    });
    socket.on('error', (error) => {
      if (!isOver) throw error;
    });
    socket.write(request);
    return socket;
  }
}

function connected(port: number): Promise<net.Socket> {
  return new Promise((resolve, reject) => {
    const socket = net.connect({ port, host: '127.0.0.1', noDelay: true }, () => resolve(socket));
    socket.once('error', reject);
  });
}

/** Headers and body together, in bytes. */
async function lengthOfAnswer(port: number, request: Buffer): Promise<number> {
  const socket = await connected(port);
  socket.write(request);
  let said = Buffer.alloc(0);
  for await (const part of socket) {
    said = Buffer.concat([said, part as Buffer]);
    const head = said.indexOf('\r\n\r\n');
    const [, body] = /\r\ncontent-length: (\d+)/i.exec(said.toString('latin1', 0, head)) ?? [];
    if (head < 0 || !body) continue;
    const whole = head + 4 + Number(body);
    if (said.length < whole) continue;
    socket.destroy();
    return whole;
  }
  throw new Error('the answer has no length');
}
