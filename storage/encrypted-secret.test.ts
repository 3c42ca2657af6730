import { mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { decryptSecret, encryptSecret } from '@/storage/encrypted-secret';

const folder = () => mkdtempSync(path.join(os.tmpdir(), 'stet-secret-'));
vi.stubEnv('STET_DATA', folder());
afterAll(() => void vi.unstubAllEnvs());

test('a secret comes back for its owner, and is nowhere to be read in what is kept', () => {
  const kept = encryptSecret('JBSWY3DPEHPK3PXP', 'nell');
  expect(Buffer.from(kept, 'base64url').toString('latin1')).not.toContain('JBSWY3DP');
  expect(decryptSecret(kept, 'nell')).toBe('JBSWY3DPEHPK3PXP');
  expect(encryptSecret('JBSWY3DPEHPK3PXP', 'nell')).not.toBe(kept);
});

test('in the row of somebody else, changed, or beside another data folder it is no secret any more', () => {
  const kept = encryptSecret('JBSWY3DPEHPK3PXP', 'nell');
  expect(decryptSecret(kept, 'tom')).toBeNull();
  expect(decryptSecret('', 'nell')).toBeNull();
  const changed = Buffer.from(kept, 'base64url');
  changed[changed.length - 1]! ^= 1;
  expect(decryptSecret(changed.toString('base64url'), 'nell')).toBeNull();
  vi.stubEnv('STET_DATA', folder());
  expect(decryptSecret(kept, 'nell')).toBeNull();
});
