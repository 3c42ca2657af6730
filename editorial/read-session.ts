/** Whose session this is, judged anew on every request: ended, run out, or of a person whose account is closed is none. */
import type { Language } from '@/domain/language';
import type { Actor } from '@/domain/person';
import { hasSecondFactor, secondFactorMissing } from '@/domain/second-factor';
import { findRunningSession, noteSeen } from '@/storage/sessions';
import { loadSecurity } from '@/storage/settings';

export type ReadSession = {
  id: string;
  actor: Actor;
  interfaceLanguage: Language;
  /** A second factor is required of the person, who has none: until there is one, nothing else is open. */
  secondFactorMissing: boolean;
};

/** A reader of lists need not know the second at which somebody was here. */
const worthNoting = 60_000;

export async function readSession(id: string, now: Date): Promise<ReadSession | null> {
  const session = await findRunningSession(id, now);
  if (!session || session.actor.disabled) return null;
  const since = new Date(now.getTime() - worthNoting);
  if (session.lastSeenAt < since) await noteSeen(id, now, since);
  const { actor, interfaceLanguage, secondFactor } = session;
  const missing =
    !hasSecondFactor(secondFactor) && secondFactorMissing(actor, secondFactor, await loadSecurity());
  return { id, actor, interfaceLanguage, secondFactorMissing: missing };
}
