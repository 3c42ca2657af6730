/** Whose session this is, judged anew on every request: ended, run out, or of a person whose account is closed is none. */
import type { Language } from '@/domain/language';
import type { Actor } from '@/domain/person';
import { findRunningSession, noteSeen } from '@/storage/sessions';

export type ReadSession = { id: string; actor: Actor; interfaceLanguage: Language };

/** A reader of lists need not know the second at which somebody was here. */
const worthNoting = 60_000;

export async function readSession(id: string, now: Date): Promise<ReadSession | null> {
  const session = await findRunningSession(id, now);
  if (!session || session.actor.disabled) return null;
  const since = new Date(now.getTime() - worthNoting);
  if (session.lastSeenAt < since) await noteSeen(id, now, since);
  const { actor, interfaceLanguage } = session;
  return { id, actor, interfaceLanguage };
}
