/** The person in whose name a verb acts: `--as EMAIL`. The record also keeps who sat at the machine. */
import type { Refusal } from '@/domain/refusal';
import { ok, refuse, type Result } from '@/domain/result';
import type { PersonActing } from '@/editorial/act';
import type { Surroundings } from '@/stet/environment';
import { findActorByEmail } from '@/storage/actors';
import { database } from '@/storage/client';

type Calling = { around: Pick<Surroundings, 'systemUser'>; now: Date };

export async function actingAs(
  email: string,
  { around, now }: Calling,
): Promise<Result<PersonActing, Refusal>> {
  const actor = await findActorByEmail(database(), email);
  if (!actor) return refuse({ code: 'person_unknown', values: { email } });
  if (actor.disabled) return refuse({ code: 'person_disabled', values: { email } });
  return ok({ personId: actor.id, channel: 'command_line', systemUser: around.systemUser, now });
}
