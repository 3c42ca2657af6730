import { unstorable } from '@/domain/document-attributes';

/**
 * The fields of what an action was sent as its form. Anybody may send anything: what is no form has none, and neither
 * has one with characters that the database cannot keep.
 */
export function sentFields(form: unknown): Record<string, FormDataEntryValue> {
  if (!(form instanceof FormData)) return {};
  const fields = [...form];
  const storable = fields.every(([, value]) => typeof value !== 'string' || !unstorable.test(value));
  return storable ? Object.fromEntries(fields) : {};
}
