/** Of whom a second factor is required, and who has one: for administrators. */
import type { SecuritySetting } from '@/domain/second-factor';
import { loadSecurity } from '@/storage/settings';
import { peopleWithSecondFactors, type PersonWithSecondFactors } from '@/storage/people-with-second-factors';

export type Security = { required: SecuritySetting; people: PersonWithSecondFactors[] };

export async function readSecurity(): Promise<Security> {
  const [required, people] = await Promise.all([loadSecurity(), peopleWithSecondFactors()]);
  return { required, people };
}
