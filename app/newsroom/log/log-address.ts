/** The address of the log with what narrows it; whatever makes no sense in it is left out. */
import { z } from 'zod';
import { languages } from '@/domain/language';

const left = undefined;
/** A form sends an empty field for what was not chosen. */
const chosen = (pattern: RegExp) => z.string().regex(pattern).optional().catch(left);
const day = z.iso.date().optional().catch(left);

const logParameters = z.object({
  person: chosen(/^[0-9a-z]{6,20}$/),
  act: chosen(/^[a-z_]{2,40}$/),
  desk: chosen(/^[a-z0-9-]{1,64}$/),
  words: z.string().trim().min(1).max(100).optional().catch(left),
  language: z.enum(languages).optional().catch(left),
  from: day,
  to: day,
  after: z.string().max(60).optional().catch(left),
});
export type LogParameters = z.infer<typeof logParameters>;

export function logParametersOf(query: unknown): LogParameters {
  return logParameters.parse(query);
}

export function logAddress(path: string, parameters: Partial<LogParameters>): string {
  const given = Object.entries(parameters).filter(([, value]) => value !== undefined);
  const query = new URLSearchParams(given as [string, string][]).toString();
  return query ? `${path}?${query}` : path;
}
