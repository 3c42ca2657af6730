/** What a person proves besides the password, and who has to. */
import { z } from 'zod';
import type { Actor } from './person';

export type SecondFactor = { authenticator: boolean; passkeys: number };

export const securitySetting = z.strictObject({ editorsInChief: z.boolean(), administrators: z.boolean() });
/** Of whom a second factor is required; everybody else may have one. */
export type SecuritySetting = z.infer<typeof securitySetting>;
export const nothingRequired: SecuritySetting = { editorsInChief: false, administrators: false };

export function hasSecondFactor({ authenticator, passkeys }: SecondFactor): boolean {
  return authenticator || passkeys > 0;
}

type Charged = Pick<Actor, 'editorInChief' | 'administrator'>;

/** Recovery codes are for a factor that was lost: alone they are none. */
export function secondFactorMissing(person: Charged, has: SecondFactor, required: SecuritySetting): boolean {
  const asked =
    (person.editorInChief && required.editorsInChief) || (person.administrator && required.administrators);
  return asked && !hasSecondFactor(has);
}

const proofLasts = 10 * 60_000;

/** `at`: of the sign-in, or of the last proof since. */
export function isRecentProof(at: Date, now: Date): boolean {
  return now.getTime() - at.getTime() < proofLasts;
}
