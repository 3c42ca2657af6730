import { sentForm } from './sent-form';

/** The fields of what an action was sent as its form. */
export function sentFields(form: unknown): Record<string, FormDataEntryValue> {
  return Object.fromEntries(sentForm(form));
}
