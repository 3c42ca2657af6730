import { localTimeOf } from '@/domain/local-time';

const hour = 60 * 60_000;
const shiftLasts = 8 * hour;

/** A shift from the full hour on, to begin from; as fields of local time have it. */
export function nextShift(now: Date, zone: string): { from: string; until: string } {
  const from = new Date(Math.floor(now.getTime() / hour) * hour);
  return {
    from: localTimeOf(from, zone),
    until: localTimeOf(new Date(from.getTime() + shiftLasts), zone),
  };
}
