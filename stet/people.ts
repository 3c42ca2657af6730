import { ok } from '@/domain/result';
import { listPeople } from '@/storage/people';
import { columns } from '@/stet/columns';
import { verb } from '@/stet/verb';

export const people = verb({
  words: 'people',
  usage: '[--json]',
  options: {},
  needed: [],
  operands: { from: 0, to: 0 },
  editorial: 'administration',
  async run() {
    const listed = await listPeople();
    const rows = listed.map((person) => [
      person.email,
      person.name,
      person.languages.join(' '),
      [
        ...(person.administrator ? ['administrator'] : []),
        ...(person.editorInChief ? ['editor-in-chief'] : []),
        ...person.desks.map(({ desk, role }) => `${desk}: ${role}`),
      ].join(', '),
    ]);
    return ok({ json: listed, text: rows.length > 0 ? columns(rows) : 'Nobody works here yet.' });
  },
});
