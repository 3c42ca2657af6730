/** Which second factors a person has. */
import type { SecondFactor } from '@/domain/second-factor';
import type { Transaction } from '@/storage/client';
import { Prisma } from '@/storage/generated/client';

/** Of the person `p`; an app counts once its first code was right. */
export const secondFactorColumns = Prisma.sql`
  EXISTS (SELECT FROM authenticator a WHERE a.person_id = p.id AND a.confirmed_at IS NOT NULL) AS authenticator,
  (SELECT count(*)::int FROM passkey k WHERE k.person_id = p.id) AS passkeys`;

export async function secondFactorOf(tx: Transaction, personId: string): Promise<SecondFactor> {
  const [row] = await tx.$queryRaw<SecondFactor[]>`
    SELECT ${secondFactorColumns} FROM person p WHERE p.id = ${personId}`;
  return row ?? { authenticator: false, passkeys: 0 };
}
