/** Readers who break off: whether anything stays behind of ten thousand of them. */
import net from 'node:net';
import { readdirSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { figure, type Figure } from '@/bench/figure';
import type { Paper } from '@/bench/paper';
import { memoryOf } from '@/bench/processes';

const readers = 10_000;
const atOnce = 100;

export async function abortedConnections({ port, pids, url }: Paper, path: string): Promise<Figure[]> {
  const descriptors = () => readdirSync(`/proc/${pids.door}/fd`).length;
  const before = { memory: memoryOf(pids.door), descriptors: descriptors() };
  for (let count = 0; count < readers; count += atOnce)
    await Promise.all(Array.from({ length: atOnce }, () => breakOff(port, path)));
  await pause(2000);
  const answer = await fetch(url + path);
  if (answer.status !== 200)
    throw new Error(`after readers who broke off the page answered ${answer.status}`);
  await answer.arrayBuffer();
  return [
    figure(
      'memory of the front door after 10,000 who broke off, against before',
      memoryOf(pids.door) / before.memory,
      '×',
      {
        atMost: 1.2,
      },
    ),
    figure('connections that stayed open of them', Math.max(0, descriptors() - before.descriptors - 2), '', {
      atMost: 0,
    }),
  ];
}

/** Half of them before they have asked whole, half while they are answered. */
function breakOff(port: number, path: string): Promise<void> {
  return new Promise((resolve) => {
    const socket = net.connect(port, '127.0.0.1', () => {
      const whole = Math.random() < 0.5;
      socket.write(`GET ${path} HTTP/1.1\r\nHost: localhost:${port}\r\n${whole ? '\r\n' : ''}`, () =>
        socket.resetAndDestroy(),
      );
    });
    socket.once('close', () => resolve());
    socket.once('error', () => undefined);
  });
}
