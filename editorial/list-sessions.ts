/** The places where a person is signed in, the one used last first. */
import type { PersonActing } from '@/editorial/act';
import { runningSessionsOf, type SessionRow } from '@/storage/sessions';

export type ListedSession = SessionRow;

export function listSessions(by: PersonActing): Promise<ListedSession[]> {
  return runningSessionsOf(by.personId, by.now);
}
