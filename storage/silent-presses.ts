/** Which presses had not followed a change when its verb answered: they may still show what was there before. */
import { AsyncLocalStorage } from 'node:async_hooks';

const heard = new AsyncLocalStorage<Set<string>>();

export async function withSilentPresses<T>(work: () => Promise<T>): Promise<{ done: T; silent: string[] }> {
  const silent = new Set<string>();
  const done = await heard.run(silent, work);
  return { done, silent: [...silent].sort() };
}

export function noteSilentPresses(ids: readonly string[]): void {
  for (const id of ids) heard.getStore()?.add(id);
}
