import { describe, expect, it } from 'vitest';
import { keyOf, keyText } from './line-key';

describe('where a page of a list ended', () => {
  it('comes back from an address as it went in', () => {
    const key = { at: new Date('2126-03-04T12:00:00.123Z'), id: 'bcdf2345' };
    expect(keyOf(keyText(key))).toEqual(key);
  });

  it.each(['', '1.', '.bcdf2345', '1.DROP', `${'9'.repeat(15)}.bcdf2345`, '1.bcdf2345.x', '-1.bcdf2345'])(
    'is nowhere where the address says %j',
    (text) => expect(keyOf(text)).toBeNull(),
  );
});
