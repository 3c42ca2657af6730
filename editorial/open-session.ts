/** The end of every way in: a session, a known device, a line of the log. */
import { recordNewsroomActivity, type Doer } from '@/storage/activities';
import type { Transaction } from '@/storage/client';
import { knownDeviceOf, rememberDevice } from '@/storage/known-devices';
import { createSession } from '@/storage/sessions';

/** What a request says of the browser that it comes from. */
export type Browser = {
  /** Ids of devices that this browser is known as, for one person or another. */
  devices: readonly string[];
  /** Where the request comes from. */
  address: string;
  userAgent: string;
};

export type SignedIn = { sessionId: string; deviceId: string; expiresAt: Date };

export const sessionLasts = 14 * 24 * 60 * 60_000;

/** By what the person was known. */
export type Way = { way: string; secondStep?: string };

export async function openSession(
  tx: Transaction,
  { personId, ...by }: Doer & { personId: string },
  { devices, address, userAgent }: Browser,
  way: Way,
): Promise<SignedIn> {
  const { now } = by;
  const known = await knownDeviceOf(personId, devices);
  const deviceId = await rememberDevice(tx, personId, known, now);
  const expiresAt = new Date(now.getTime() + sessionLasts);
  const sessionId = await createSession(tx, { personId, createdAt: now, expiresAt, userAgent, address });
  await recordNewsroomActivity(
    tx,
    { ...by, personId },
    { act: 'sign_in', detail: { knownDevice: known !== null, ...way } },
  );
  return { sessionId, deviceId, expiresAt };
}
