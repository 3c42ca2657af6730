import { expect, test } from 'vitest';
import { connectionGate } from '@/press/connection-gate';

const gate = () =>
  connectionGate({
    connections: 5,
    connectionsOfOne: 2,
    carriesMany: (address) => address === '10.0.0.2',
  });

test('one client does not take the places of all', () => {
  const { enter, leave } = gate();
  expect([enter('192.0.2.1'), enter('192.0.2.1'), enter('192.0.2.1')]).toEqual([
    null,
    null,
    'too_many_of_one',
  ]);
  expect(enter('192.0.2.2')).toBeNull();
  leave('192.0.2.1');
  expect(enter('192.0.2.1')).toBeNull();
});

test('a proxy of ours brings many, and all together are counted too', () => {
  const { enter, leave } = gate();
  for (let i = 0; i < 5; i++) expect(enter('10.0.0.2')).toBeNull();
  expect([enter('10.0.0.2'), enter('192.0.2.1')]).toEqual(['too_many', 'too_many']);
  leave('10.0.0.2');
  expect(enter('192.0.2.1')).toBeNull();
});

test('the addresses of one IPv6 network are one client', () => {
  const { enter } = gate();
  expect([enter('2001:db8:1:2::7'), enter('2001:db8:1:2:3:4:5:6'), enter('2001:db8:1:2:ffff::1')]).toEqual([
    null,
    null,
    'too_many_of_one',
  ]);
  expect([enter('2001:db8::2:0:0:0:1'), enter('2001:db8:0:3::1'), enter('2001:db8:0:3::2')]).toEqual([
    null,
    null,
    null,
  ]);
});
