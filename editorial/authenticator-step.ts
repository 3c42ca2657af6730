/** The half minute, counted from 1970, to which a code of an authenticator app belongs; null where it is none of its codes now. */
import { verifySync } from 'otplib';

/** The app's clock and ours may differ by one step. */
const tolerance = 30;

export function authenticatorStep(secret: string, code: string, now: Date): number | null {
  const epoch = Math.floor(now.getTime() / 1000);
  const found = verifySync({ secret, token: code, epoch, epochTolerance: tolerance, strategy: 'totp' });
  return found.valid && 'timeStep' in found ? found.timeStep : null;
}
