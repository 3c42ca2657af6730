import { expect, test } from 'vitest';
import { groupedFields } from './grouped-fields';

const form = (...fields: [string, string][]) => {
  const sent = new FormData();
  for (const [name, value] of fields) sent.append(name, value);
  return { ...groupedFields(sent) };
};

test('what belongs together comes together', () => {
  expect(
    form(
      ['name', 'Nell'],
      ['languages', 'en'],
      ['languages', 'it'],
      ['role.world', 'editor'],
      ['until.world', ''],
    ),
  ).toEqual({
    name: 'Nell',
    languages: ['en', 'it'],
    role: Object.assign(Object.create(null) as object, { world: 'editor' }),
    until: Object.assign(Object.create(null) as object, { world: '' }),
  });
});

test('no box ticked is an empty list', () => {
  expect(form(['name', 'Nell'])).toEqual({ name: 'Nell', languages: [] });
});

test('a made-up name reaches nothing but itself', () => {
  const sent = form(
    ['__proto__.administrator', 'on'],
    ['constructor.prototype', 'x'],
    ['name', 'a'],
    ['name.en', 'b'],
  );
  expect(({} as { administrator?: string }).administrator).toBeUndefined();
  expect(sent['name']).toBe('a');
});
