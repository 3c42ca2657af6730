/**
 * Signs in whomever the paper's own sign-in service vouches for. Only people who are in the newsroom already come in, and
 * only by an address that the service has verified; everybody else gets one answer, whoever they are.
 */
import type { Refusal } from '@/domain/refusal';
import { refuse, type Result } from '@/domain/result';
import { act, refused } from '@/editorial/act';
import type { Browser } from '@/editorial/open-session';
import { passFirstStep, type FirstStep } from '@/editorial/pass-first-step';
import type { Doer } from '@/storage/activities';
import { loadActor } from '@/storage/actors';
import { findCredentials } from '@/storage/people';

/** What the service says of a person; `verified` is true only where it says just that. */
export type Voucher = { email: string; verified: boolean };

const notLetIn = { code: 'issuer_sign_in_refused', values: {} } as const;

export async function signInByIssuer(
  by: Omit<Doer, 'personId'>,
  { email, verified }: Voucher,
  browser: Browser,
): Promise<Result<FirstStep, Refusal>> {
  const found = verified ? await findCredentials(email.trim().toLowerCase()) : null;
  if (!found) return refuse(notLetIn);
  return act(async (tx) => {
    const { personId } = found;
    if ((await loadActor(tx, personId)).disabled) refused(notLetIn);
    return passFirstStep(tx, { ...by, personId }, browser, 'issuer');
  });
}
