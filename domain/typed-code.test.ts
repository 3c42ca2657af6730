import { expect, test } from 'vitest';
import { spacedCode, typedCode } from './typed-code';

test.each([
  ['123456', { kind: 'authenticator', code: '123456' }],
  [' 123 456 ', { kind: 'authenticator', code: '123456' }],
  ['１２３４５６', { kind: 'authenticator', code: '123456' }],
  ['bcdfg-hjkmn-pqrst', { kind: 'recovery', code: 'bcdfghjkmnpqrst' }],
  ['BCDFG–HJKMN PQRST', { kind: 'recovery', code: 'bcdfghjkmnpqrst' }],
  ['12345', null],
  ['1234567', null],
  ['', null],
  ['let me in', null],
])('%j', (typed, code) => expect(typedCode(typed)).toEqual(code));

test('a recovery code is printed in three parts, and read again', () => {
  expect(spacedCode('bcdfghjkmnpqrst')).toBe('bcdfg-hjkmn-pqrst');
  expect(typedCode(spacedCode('bcdfghjkmnpqrst'))?.code).toBe('bcdfghjkmnpqrst');
});
