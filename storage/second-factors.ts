/** Which second factors a person has. */
import type { SecondFactor } from '@/domain/second-factor';
import type { Transaction } from '@/storage/client';

export async function secondFactorOf(tx: Transaction, personId: string): Promise<SecondFactor> {
  const [inForce, passkeys] = await Promise.all([
    tx.authenticator.count({ where: { personId, confirmedAt: { not: null } } }),
    tx.passkey.count({ where: { personId } }),
  ]);
  return { authenticator: inForce > 0, passkeys };
}
