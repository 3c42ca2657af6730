import type { Refusal } from '@/domain/refusal';
import type { Result } from '@/domain/result';

/** The cast obeys the rules: an act of it that is refused is a mistake in it, and says where. */
export async function acceptedAct<Value>(what: string, act: Promise<Result<Value, Refusal>>): Promise<Value> {
  const result = await act;
  if (result.ok) return result.value;
  throw new Error(`${what}: ${JSON.stringify(result.refusals)}`);
}
