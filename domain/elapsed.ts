/** How long ago something was, as people in one room say it. */
export type Elapsed = { unit: 'now' | 'minutes' | 'hours' | 'days'; count: number };

const minute = 60_000;

export function elapsed(at: Date, now: Date): Elapsed {
  const minutes = Math.max(0, Math.floor((now.getTime() - at.getTime()) / minute));
  if (minutes === 0) return { unit: 'now', count: 0 };
  if (minutes < 60) return { unit: 'minutes', count: minutes };
  const hours = Math.floor(minutes / 60);
  return hours < 24 ? { unit: 'hours', count: hours } : { unit: 'days', count: Math.floor(hours / 24) };
}
