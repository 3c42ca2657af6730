import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { keepPassword, madeUpPassword, signInWords } from './demo-sign-in';

const folder = mkdtempSync(path.join(os.tmpdir(), 'stet-sign-in-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the demo password can be read by its owner alone, also where an older one lay open', () => {
  const file = path.join(folder, 'demo-password');
  writeFileSync(file, 'older\n');
  chmodSync(file, 0o644);
  keepPassword(folder, 'k7rt-9mzp-4xdw');
  expect(readFileSync(file, 'utf8')).toBe('k7rt-9mzp-4xdw\n');
  expect(statSync(file).mode & 0o777).toBe(0o600);
});

test('a made-up password can be read over the telephone', () => {
  expect(madeUpPassword()).toMatch(/^[2-9b-z]{4}(-[2-9b-z]{4}){2}$/);
  expect(madeUpPassword()).not.toBe(madeUpPassword());
});

test('the last words of the seeding say where, as whom and with what to sign in', () => {
  const words = signInWords('k7rt-9mzp-4xdw');
  expect(words).toMatch(
    /^Sign in at \/sign-in as edith@lantern\.example \(editor\), .+, password k7rt-9mzp-4xdw$/m,
  );
  expect(words).toContain('vera@lantern.example (editor-in-chief)');
});
