/** Times as people write them in forms, `2026-03-29T18:00`, on the clocks of one zone. */

const day = 24 * 60 * 60_000;

export function localTimeOf(at: Date, zone: string): string {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  }).formatToParts(at);
  const of = (type: Intl.DateTimeFormatPartTypes) => parts.find((part) => part.type === type)?.value ?? '';
  return `${of('year').padStart(4, '0')}-${of('month')}-${of('day')}T${of('hour')}:${of('minute')}`;
}

/**
 * The moment at which the clocks of the zone show this; null where it is no time. Of an hour that comes twice the first
 * is meant; a time that the clocks skip is as much later as they were put on.
 */
export function instantOf(local: string, zone: string): Date | null {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(local)) return null;
  const asUtc = new Date(`${local}:00Z`);
  if (Number.isNaN(asUtc.getTime()) || !asUtc.toISOString().startsWith(local)) return null;
  const [before, after] = [-day, day].map((away) => {
    const near = new Date(asUtc.getTime() + away);
    return new Date(asUtc.getTime() - offsetAt(near, zone));
  }) as [Date, Date];
  const shown = [before, after].filter((at) => localTimeOf(at, zone) === local);
  return shown.sort((one, other) => one.getTime() - other.getTime())[0] ?? before;
}

/** The end of a day that somebody names, `2026-03-29`: the first moment of the next. */
export function endOfLocalDay(date: string, zone: string): Date | null {
  const start = instantOf(`${date}T00:00`, zone);
  if (!start) return null;
  const next = new Date(new Date(`${date}T00:00:00Z`).getTime() + day);
  return instantOf(next.toISOString().slice(0, 16), zone);
}

/** The last day that an end still covers. */
export function lastLocalDay(until: Date, zone: string): string {
  return localTimeOf(new Date(until.getTime() - 1), zone).slice(0, 10);
}

function offsetAt(at: Date, zone: string): number {
  const minute = Math.floor(at.getTime() / 60_000) * 60_000;
  return new Date(`${localTimeOf(at, zone)}:00Z`).getTime() - minute;
}
