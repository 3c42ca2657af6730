/** Ten codes for the day when the telephone is gone. They are shown now and never again; the ones before are good no more. */
import { hasSecondFactor } from '@/domain/second-factor';
import { act, refused, type PersonActing } from '@/editorial/act';
import { requireRecentProof } from '@/editorial/require-recent-proof';
import { recordNewsroomActivity } from '@/storage/activities';
import { newRecoveryCode } from '@/storage/new-id';
import { replaceRecoveryCodes } from '@/storage/recovery-codes';
import { secondFactorOf } from '@/storage/second-factors';

const many = 10;

export function makeRecoveryCodes(by: PersonActing, sessionId: string) {
  const { personId, now } = by;
  return act(async (tx) => {
    await requireRecentProof(tx, by, sessionId);
    if (!hasSecondFactor(await secondFactorOf(tx, personId)))
      refused({ code: 'second_factor_none', values: {} });
    const codes = Array.from({ length: many }, newRecoveryCode);
    await replaceRecoveryCodes(tx, personId, codes, now);
    await recordNewsroomActivity(tx, by, { act: 'make_recovery_codes' });
    return { codes };
  });
}
