import { endOfLocalDay } from '@/domain/local-time';
import type { DeskRole } from '@/domain/person';
import type { Refusal } from '@/domain/refusal';
import { ok, refuse, type Result } from '@/domain/result';

type Sent = { role: Record<string, DeskRole | 'none'>; until: Record<string, string> };
type Membership = { desk: string; role: DeskRole; until: Date | null };

/** The desks that a form chose; a last day is meant to its end, on the clocks of the paper. */
export function membershipsOf({ role, until }: Sent, zone: string): Result<Membership[], Refusal> {
  const memberships: Membership[] = [];
  for (const [desk, chosen] of Object.entries(role)) {
    if (chosen === 'none') continue;
    const day = until[desk] ?? '';
    const end = day === '' ? null : endOfLocalDay(day, zone);
    if (day !== '' && end === null) return refuse({ code: 'time_unreadable', values: {} });
    memberships.push({ desk, role: chosen, until: end });
  }
  return ok(memberships);
}
