/** Uses up a code of the person: of the authenticator app, or for recovery. Each is good once. */
import type { Refusal } from '@/domain/refusal';
import { ok, refuse, type Result } from '@/domain/result';
import type { TypedCode } from '@/domain/typed-code';
import { authenticatorStep } from '@/editorial/authenticator-step';
import { authenticatorInForce, spendStep } from '@/storage/authenticators';
import type { Transaction } from '@/storage/client';
import { recoveryCodeState, spendRecoveryCode } from '@/storage/recovery-codes';

type Spent = Result<TypedCode['kind'], Refusal>;

const wrong = { code: 'code_wrong', values: {} } as const;
const used = { code: 'code_used', values: {} } as const;
const recoveryCodeUsed = { code: 'recovery_code_used', values: {} } as const;

export async function spendCode(
  tx: Transaction,
  personId: string,
  typed: TypedCode,
  now: Date,
): Promise<Spent> {
  return typed.kind === 'authenticator'
    ? spendAuthenticatorCode(tx, personId, typed.code, now)
    : spendRecovery(tx, personId, typed.code, now);
}

async function spendAuthenticatorCode(
  tx: Transaction,
  personId: string,
  code: string,
  now: Date,
): Promise<Spent> {
  const found = await authenticatorInForce(personId);
  const step = found?.secret ? authenticatorStep(found.secret, code, now) : null;
  if (!found || step === null) return refuse(wrong);
  return (await spendStep(tx, found.id, step)) ? ok('authenticator') : refuse(used);
}

async function spendRecovery(tx: Transaction, personId: string, code: string, now: Date): Promise<Spent> {
  const state = await recoveryCodeState(personId, code);
  if (state === 'none') return refuse(wrong);
  return (await spendRecoveryCode(tx, personId, code, now)) ? ok('recovery') : refuse(recoveryCodeUsed);
}
