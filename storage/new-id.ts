import { randomBytes } from 'node:crypto';

/** No vowels and nothing that looks like something else: an id never spells a word and can be read over the telephone. */
const letters = '23456789bcdfghjkmnpqrstvwxyz';

function randomLetters(count: number): string {
  let id = '';
  while (id.length < count) {
    for (const byte of randomBytes(count * 2)) {
      // Bytes past the last whole multiple would make some letters likelier than others.
      if (byte < letters.length * 9 && id.length < count) id += letters[byte % letters.length];
    }
  }
  return id;
}

/** The public id of an article, as in `/s/{ID}`. */
export function newArticleId(): string {
  return randomLetters(8);
}

export function newId(): string {
  return randomLetters(14);
}

/** 128 random bits in hexadecimal, for addresses that nobody can guess. */
export function newMediaKey(): string {
  return randomBytes(16).toString('hex');
}

/** 192 random bits: whoever holds it is taken for the one whom it was given to. */
export function newSecretId(): string {
  return randomBytes(24).toString('base64url');
}

/** 72 bits that a person can copy by hand. */
export function newRecoveryCode(): string {
  return randomLetters(15);
}
