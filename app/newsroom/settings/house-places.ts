import { keepsHouse, mayGiveDuty } from '@/domain/administration';
import type { Actor } from '@/domain/person';

type HousePlace = { href: string; name: 'settings' | 'duty' };

/** What the rail offers to whoever keeps the house, and to whoever fills shifts. */
export function housePlaces(actor: Actor): HousePlace[] {
  if (keepsHouse(actor)) return [{ href: '/newsroom/settings', name: 'settings' }];
  return mayGiveDuty(actor) ? [{ href: '/newsroom/settings/duty', name: 'duty' }] : [];
}
