/** The address of a list with what narrows it and what is chosen in it; whatever makes no sense in it is left out. */
import { z } from 'zod';
import { stages } from '@/domain/article';
import { languages } from '@/domain/language';

const listParameters = z.object({
  article: z
    .string()
    .regex(/^[0-9a-z]{6,16}$/)
    .optional()
    .catch(undefined),
  after: z.string().max(40).optional().catch(undefined),
  language: z.enum(languages).optional().catch(undefined),
  stage: z.enum(stages).optional().catch(undefined),
});
export type ListParameters = z.infer<typeof listParameters>;

export function listParametersOf(query: unknown): ListParameters {
  return listParameters.parse(query);
}

export function listAddress(path: string, parameters: ListParameters): string {
  const given = Object.entries(parameters).filter(([, value]) => value !== undefined);
  const query = new URLSearchParams(given as [string, string][]).toString();
  return query ? `${path}?${query}` : path;
}
