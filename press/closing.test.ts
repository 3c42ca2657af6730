import { expect, test, vi } from 'vitest';
import { closing } from '@/press/closing';

test('what was begun first is ended last, and once', async () => {
  const ended: string[] = [];
  const open = closing();
  for (const name of ['database', 'newsroom', 'door']) open.begun(() => void ended.push(name));
  await Promise.all([open.end(), open.end()]);
  expect(ended).toEqual(['door', 'newsroom', 'database']);
});

test('one that cannot be ended does not keep the database running', async () => {
  const complaint = vi.spyOn(console, 'error').mockReturnValue();
  const ended: string[] = [];
  const open = closing();
  open.begun(() => void ended.push('database'));
  open.begun(() => Promise.reject(new Error('the newsroom hangs')));
  await open.end();
  expect(ended).toEqual(['database']);
  complaint.mockRestore();
});

test('what is begun while all is ended does not stay behind', async () => {
  const ended: string[] = [];
  const open = closing();
  const ending = open.end();
  open.begun(() => void ended.push('newsroom'));
  await ending;
  await open.end();
  expect(ended).toEqual(['newsroom']);
});
