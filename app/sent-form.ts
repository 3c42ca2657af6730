import { unstorable } from '@/domain/document-attributes';

/**
 * What an action was sent as its form. Anybody may send anything: what is no form is an empty one, and so is one with
 * characters that the database cannot keep.
 */
export function sentForm(sent: unknown): FormData {
  if (!(sent instanceof FormData)) return new FormData();
  const storable = [...sent].every(([, value]) => typeof value !== 'string' || !unstorable.test(value));
  return storable ? sent : new FormData();
}
