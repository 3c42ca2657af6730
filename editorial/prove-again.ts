/** The person of a running sign-in proves anew who they are: by the password, by a code of the app, or by one for recovery. */
import type { Refusal } from '@/domain/refusal';
import { refuse, type Result } from '@/domain/result';
import { typedCode } from '@/domain/typed-code';
import { act, refused, type PersonActing } from '@/editorial/act';
import { proofLimits, tooManyAttempts } from '@/editorial/attempt-limits';
import { isPassword } from '@/editorial/hash-password';
import { spendCode } from '@/editorial/spend-code';
import { recordNewsroomActivity } from '@/storage/activities';
import { passwordHashOf } from '@/storage/people';
import { noteProof } from '@/storage/sessions';
import { forgetAttempt, noteAttempt } from '@/storage/sign-in-attempts';
import { write } from '@/storage/write';

const wrong = { code: 'proof_wrong', values: {} } as const;

export async function proveAgain(
  by: PersonActing,
  sessionId: string,
  typed: string,
): Promise<Result<void, Refusal>> {
  const { personId, now } = by;
  const noted = await write((tx) => noteAttempt(tx, proofLimits(personId), now));
  if ('tryAgainAt' in noted) return refuse(tooManyAttempts(noted.tryAgainAt, now));
  const byPassword = await isPassword(typed, await passwordHashOf(personId));
  const code = byPassword ? null : typedCode(typed);
  if (!byPassword && !code) return refuse(wrong);
  return act(async (tx) => {
    if (code) {
      const spent = await spendCode(tx, personId, code, now);
      // A password may look like a code: whoever mistyped it is not told of codes.
      if (!spent.ok) refused(...spent.refusals.map((one) => (one.code === 'code_wrong' ? wrong : one)));
    }
    if (!(await noteProof(tx, personId, sessionId, now))) refused({ code: 'signed_out', values: {} });
    await forgetAttempt(tx, noted.ids);
    await recordNewsroomActivity(tx, by, { act: 'prove_again' });
  });
}
