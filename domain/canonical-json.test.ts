import { describe, expect, it } from 'vitest';
import { canonicalJson, hashOf, sha256, type Json } from './canonical-json';

describe('canonical JSON', () => {
  it('writes the example of RFC 8785, 3.2.2', () => {
    const input =
      '{"numbers":[333333333.33333329,1E30,4.50,2e-3,0.000000000000000000000000001],"string":"\\u20ac$\\u000F\\u000aA\'\\u0042\\u0022\\u005c\\\\\\"\\/","literals":[null,true,false]}';
    const output =
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}';
    expect(canonicalJson(JSON.parse(input) as Json)).toBe(output);
  });

  it('sorts keys by UTF-16 units, as in RFC 8785, 3.2.3', () => {
    const input = {
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew Letter Dalet With Dagesh',
      '1': 'One',
      '\ud83d\ude00': 'Emoji: Grinning Face',
      '\u0080': 'Control',
      '\u00f6': 'Latin Small Letter O With Diaeresis',
    };
    const values = Object.values(JSON.parse(canonicalJson(input)) as object);
    const order = [...canonicalJson(input).matchAll(/:"([^"]*)"/g)].map((match) => match[1]);
    expect(values).toHaveLength(7);
    expect(order).toEqual([
      'Carriage Return',
      'One',
      'Control',
      'Latin Small Letter O With Diaeresis',
      'Euro Sign',
      'Emoji: Grinning Face',
      'Hebrew Letter Dalet With Dagesh',
    ]);
  });

  it('writes numbers as RFC 8785, appendix B does', () => {
    const samples: [number, string][] = [
      [0, '0'],
      [-0, '0'],
      [5e-324, '5e-324'],
      [-5e-324, '-5e-324'],
      [1.7976931348623157e308, '1.7976931348623157e+308'],
      [9007199254740992, '9007199254740992'],
      [295147905179352830000, '295147905179352830000'],
      [9.999999999999997e22, '9.999999999999997e+22'],
      [1e23, '1e+23'],
      [333333333.33333325, '333333333.33333325'],
      [0.000001, '0.000001'],
      [1e-7, '1e-7'],
    ];
    for (const [number, text] of samples) expect(canonicalJson(number)).toBe(text);
    for (const none of [NaN, Infinity, -Infinity]) expect(() => canonicalJson(none)).toThrow(TypeError);
  });

  it('leaves out what is undefined, and hashes the same however the keys were written', () => {
    expect(canonicalJson({ b: undefined, a: [{ d: 1, c: 2 }] })).toBe('{"a":[{"c":2,"d":1}]}');
    expect(hashOf({ b: 1, a: 2 })).toBe(hashOf({ a: 2, b: 1, c: undefined }));
    expect(sha256('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    expect(hashOf({ a: '灯塔' })).toBe(sha256('{"a":"灯塔"}'));
  });
});
