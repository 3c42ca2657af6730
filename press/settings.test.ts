import { expect, test } from 'vitest';
import { readSettings } from '@/press/settings';

test('nothing has to be set', () => {
  const settings = readSettings({});
  expect(settings).toMatchObject({ port: 3000, publicUrl: null, databaseUrl: undefined, mode: 'production' });
  expect(settings.dataFolder).toMatch(/\.data$/);
});

test.each([
  [{ PORT: 'http' }, 'PORT'],
  [{ PORT: '70000' }, 'PORT'],
  [{ PUBLIC_URL: 'paper.example' }, 'PUBLIC_URL'],
  [{ PUBLIC_URL: 'https://paper.example/news' }, 'PUBLIC_URL'],
  [{ STET_TRUSTED_PROXIES: 'proxy' }, 'STET_TRUSTED_PROXIES'],
])('%o is refused by its name', (environment, name) => {
  expect(() => readSettings(environment)).toThrow(name);
});
