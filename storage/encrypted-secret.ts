/** Secrets that a person shares with the newsroom are kept encrypted; the key comes from the data folder, which no backup holds. */
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { dataFolder, sharedSecretFile } from '@/storage/environment';
import { readSecrets } from '@/storage/secrets';

const algorithm = 'aes-256-gcm';
const lengths = { key: 32, iv: 12, tag: 16 };

/** A key of its own for this purpose: whoever breaks a cookie has not broken this. */
function key(): Buffer {
  const { session } = readSecrets(dataFolder(), sharedSecretFile());
  return Buffer.from(hkdfSync('sha256', session, '', 'stet second factor', lengths.key));
}

/** Bound to its owner: moved to another person's row it is unreadable. */
export function encryptSecret(secret: string, personId: string): string {
  const iv = randomBytes(lengths.iv);
  const cipher = createCipheriv(algorithm, key(), iv).setAAD(Buffer.from(personId));
  const body = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64url');
}

/** Null where it was encrypted for another data folder or person, or was changed. */
export function decryptSecret(kept: string, personId: string): string | null {
  const bytes = Buffer.from(kept, 'base64url');
  const [iv, tag, body] = [
    bytes.subarray(0, lengths.iv),
    bytes.subarray(lengths.iv, lengths.iv + lengths.tag),
    bytes.subarray(lengths.iv + lengths.tag),
  ];
  try {
    const decipher = createDecipheriv(algorithm, key(), iv, { authTagLength: lengths.tag });
    decipher.setAAD(Buffer.from(personId)).setAuthTag(tag);
    return Buffer.concat([decipher.update(body), decipher.final()]).toString('utf8');
  } catch {
    return null;
  }
}
