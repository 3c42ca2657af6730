import { setTimeout as pause } from 'node:timers/promises';
import { expect, test, vi } from 'vitest';
import { processMark } from '@/storage/living-process';
import { watchNewsroom } from '@/press/newsroom-process';

/** A program in the newsroom's place: what is tested is how it is watched. */
const program = (text: string) => ({ command: [process.execPath, '-e', text], environment: {} });
const serving = `require('http').createServer((_, r) => r.end(String(process.pid))).listen(process.env.NEWSROOM_PORT, '127.0.0.1', () => process.send({ newsroom: 'up' }));`;

const pidOf = async (port: number) => Number(await (await fetch(`http://127.0.0.1:${port}`)).text());

test('a newsroom process that dies is started again', async () => {
  const complaint = vi.spyOn(console, 'error').mockReturnValue();
  const newsroom = watchNewsroom(program(`${serving} process.on('disconnect', () => process.exit())`));
  await newsroom.up;
  const first = await pidOf(newsroom.port()!);
  process.kill(first, 'SIGKILL');
  await vi.waitFor(() => expect(newsroom.state()).not.toBe('up'));
  await vi.waitFor(() => expect(newsroom.state()).toBe('up'), 5000);
  expect(await pidOf(newsroom.port()!)).not.toBe(first);
  await newsroom.stop();
  complaint.mockRestore();
});

test('a newsroom process that does not want to end is ended, with all that it started', async () => {
  const child = `require('child_process').spawn(process.execPath, ['-e', 'setInterval(() => 0, 1000)'], { stdio: 'ignore' }).pid`;
  const hanging = `const child = ${child}; require('http').createServer((_, r) => r.end(String(child))).listen(process.env.NEWSROOM_PORT, '127.0.0.1', () => process.send({ newsroom: 'up' }));`;
  const newsroom = watchNewsroom(program(hanging));
  await newsroom.up;
  const grandchild = await pidOf(newsroom.port()!);
  const began = Date.now();
  await newsroom.stop();
  expect(Date.now() - began).toBeLessThan(2000);
  await pause(200);
  expect(processMark(grandchild)).toBeNull();
});

test('one that never comes up is given up', async () => {
  const complaint = vi.spyOn(console, 'error').mockReturnValue();
  const newsroom = watchNewsroom(program('process.exit(1)'));
  await expect(newsroom.up).rejects.toThrow('does not start');
  await newsroom.stop();
  complaint.mockRestore();
});
