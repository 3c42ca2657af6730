/** The site that a passkey is for: its host name, and the one origin from which it may be used. */
import { publicOrigin } from '@/storage/environment';

export function passkeySite(): { host: string; origin: string } {
  const origin = publicOrigin();
  return { host: new URL(origin).hostname, origin };
}

/** How long a person has to reach for a key. */
export const passkeyWaits = 5 * 60_000;
