import { expect, test } from 'vitest';
import { voucherOf } from './issuer-provider';

test.each([
  ['verified', { sub: '1', email: 'nell@example.org', email_verified: true }, true],
  ['not verified', { sub: '1', email: 'nell@example.org', email_verified: false }, false],
  ['said in words', { sub: '1', email: 'nell@example.org', email_verified: 'true' }, false],
  ['not said at all', { sub: '1', email: 'nell@example.org' }, false],
  ['no answer', undefined, false],
])('an address is verified only where the service says just that: %s', (_, profile, verified) => {
  expect(voucherOf(profile).verified).toBe(verified);
});

test('the address stands, whatever is said of it', () => {
  expect(voucherOf({ sub: '1', email: 'nell@example.org' })).toEqual({
    email: 'nell@example.org',
    verified: false,
  });
});
