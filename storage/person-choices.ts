import { database } from '@/storage/client';

export type PersonChoice = { id: string; name: string };

/** Everybody who ever had an account, for lists to choose from. */
export function personChoices(): Promise<PersonChoice[]> {
  return database().person.findMany({ select: { id: true, name: true }, orderBy: { name: 'asc' } });
}
