/** Takes a passkey off the person's list: it opens nothing any more. */
import { act, refused, type PersonActing } from '@/editorial/act';
import { dropRecoveryCodesOfNothing } from '@/editorial/drop-recovery-codes-of-nothing';
import { requireRecentProof } from '@/editorial/require-recent-proof';
import { recordNewsroomActivity } from '@/storage/activities';
import { removePasskey as removeRow } from '@/storage/passkeys';

export function removePasskey(by: PersonActing, sessionId: string, passkeyId: string) {
  return act(async (tx) => {
    await requireRecentProof(tx, by, sessionId);
    const name = await removeRow(tx, by.personId, passkeyId);
    if (name === null) refused({ code: 'passkey_unknown', values: {} });
    await dropRecoveryCodesOfNothing(tx, by.personId);
    await recordNewsroomActivity(tx, by, { act: 'remove_passkey', detail: { name } });
  });
}
