import { sentForm } from '@/app/sent-form';

type Sent = { [field: string]: unknown };

/** Fields that several boxes of a form share. */
const lists = ['languages'];

/**
 * What a form sent, with `names.en`, `names.it` together as `names`; a name is taken as a path of at most two steps, and
 * nothing of a prototype is reachable by one.
 */
export function groupedFields(form: FormData): Sent {
  const fields = sentForm(form);
  const sent: Sent = Object.create(null) as Sent;
  for (const list of lists) sent[list] = fields.getAll(list);
  for (const [field, value] of fields) {
    if (lists.includes(field)) continue;
    const [first = '', second] = field.split('.', 2);
    if (second === undefined) {
      sent[first] = value;
      continue;
    }
    const group = (sent[first] ??= Object.create(null)) as Sent;
    if (typeof group === 'object') group[second] = value;
  }
  return sent;
}
