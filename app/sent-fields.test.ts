import { expect, it } from 'vitest';
import { sentFields } from './sent-fields';

function formOf(fields: Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
}

it('reads a form by the names of its fields', () => {
  expect(sentFields(formOf({ article: 'k3v9', note: 'Call first.\nThen write.' }))).toEqual({
    article: 'k3v9',
    note: 'Call first.\nThen write.',
  });
});

it.each([[undefined], [null], [7n], [{ article: 'k3v9' }], [['article']], ['article=k3v9']])(
  'finds no field in what is no form: %s',
  (sent) => expect(sentFields(sent)).toEqual({}),
);

it('finds none in a form with a character that cannot be kept', () => {
  expect(sentFields(formOf({ article: 'k3v9', note: 'a\u0000b' }))).toEqual({});
});
