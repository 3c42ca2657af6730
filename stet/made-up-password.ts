import { randomInt } from 'node:crypto';

/** Without letters and numerals that look like others: it is read off a screen, or out over the telephone. */
const letters = '23456789abcdefghjkmnpqrstvwxyz';

/** Sixteen letters in groups: more than 78 bits. */
export function madeUpPassword(): string {
  const group = () => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join('');
  return [group(), group(), group(), group()].join('-');
}
