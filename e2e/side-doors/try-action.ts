/** One person tries one action. */
import { doorsOfBuild } from './doors-of-build';
import type { ActionCase, Given } from './action-cases';
import { callAction, encoded } from './call-action';
import { actionAnswer, type ActionAnswer } from './told-action';

const ids = new Map(doorsOfBuild('.next').map(({ name, id = '' }) => [name, id]));

export const idOf = (name: string) => ids.get(name) ?? '';

/** `headers`: where it says that it comes from, if not from our own page. */
export async function tryAction(
  name: string,
  one: ActionCase,
  given: Given,
  { cookie, headers, port }: { cookie: string; headers?: Record<string, string>; port?: number },
): Promise<ActionAnswer & { whole: string }> {
  const call = {
    id: idOf(name),
    path: one.path,
    cookie,
    ...(headers ? { headers } : {}),
    ...(port ? { port } : {}),
  };
  const told = await callAction(call, encoded(one.sent(given)));
  return { ...actionAnswer(told), whole: told.text };
}
