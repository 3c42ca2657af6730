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
  [{ STET_PRESS_MEMORY: 'much' }, 'STET_PRESS_MEMORY'],
  [{ STET_PRESS_DISK: '-1' }, 'STET_PRESS_DISK'],
  [{ STET_TRUSTED_PROXIES: 'proxy' }, 'STET_TRUSTED_PROXIES'],
  [{ STET_OIDC_ISSUER: 'https://id.example' }, 'STET_OIDC_CLIENT_ID'],
  [{ STET_OIDC_CLIENT_ID: 'stet', STET_OIDC_CLIENT_SECRET: 's' }, 'STET_OIDC_ISSUER'],
  [
    { STET_OIDC_ISSUER: 'http://id.example', STET_OIDC_CLIENT_ID: 'stet', STET_OIDC_CLIENT_SECRET: 's' },
    'STET_OIDC_ISSUER',
  ],
  [{ STET_SMTP_URL: 'mail.example.org', STET_MAIL_FROM: 'a@example.org' }, 'STET_SMTP_URL'],
  [{ STET_MAIL_FROM: 'a@example.org' }, 'STET_SMTP_URL'],
  [{ STET_SMTP_URL: 'smtp://mail.example.org' }, 'STET_MAIL_FROM'],
])('%o is refused by its name', (environment, name) => {
  expect(() => readSettings(environment)).toThrow(name);
});

test.each(['https://id.example/realms/paper', 'http://localhost:4815'])(
  '%s may vouch for people',
  (issuer) => {
    const client = { STET_OIDC_CLIENT_ID: 'stet', STET_OIDC_CLIENT_SECRET: 's' };
    expect(() => readSettings({ STET_OIDC_ISSUER: issuer, ...client })).not.toThrow();
  },
);
