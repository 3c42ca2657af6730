import { isRecentProof } from '@/domain/second-factor';
import type { PersonActing } from '@/editorial/act';
import { database } from '@/storage/client';
import { provenAt } from '@/storage/sessions';

/** Whether this sign-in, or a proof given in it since, is fresh enough for what opens the door. */
export async function readRecentProof({ personId, now }: PersonActing, sessionId: string): Promise<boolean> {
  const at = await provenAt(database(), personId, sessionId, now);
  return at !== null && isRecentProof(at, now);
}
