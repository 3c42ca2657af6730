import { mkdtempSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { markOf, readSecrets } from '@/storage/secrets';

const folder = mkdtempSync(path.join(os.tmpdir(), 'stet-secrets-'));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('secrets are made once and only their owner can read them', () => {
  const made = readSecrets(folder);
  expect(readSecrets(folder)).toEqual(made);
  expect(statSync(path.join(folder, 'secret')).mode & 0o777).toBe(0o600);
  expect(Buffer.from(made.serverActions, 'base64')).toHaveLength(32);
});

test('instances share the secrets of one file, whichever comes first makes it', () => {
  const file = path.join(folder, 'shared', 'secret');
  const [one, two] = ['one', 'two'].map((data) => readSecrets(path.join(folder, data), file));
  expect(one).toEqual(two);
  expect(markOf(one!)).toBe(markOf(two!));
  expect(markOf(readSecrets(path.join(folder, 'three')))).not.toBe(markOf(one!));
});
