/** An expected "no" is a value: the caller has to look at it. Bugs throw. */
export type Result<T, R> = { ok: true; value: T } | { ok: false; refusals: R[] };

export function ok<T>(value: T): { ok: true; value: T } {
  return { ok: true, value };
}

export function refuse<R>(...refusals: R[]): { ok: false; refusals: R[] } {
  return { ok: false, refusals };
}
