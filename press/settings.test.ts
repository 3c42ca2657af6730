import { expect, test } from 'vitest';
import { readSettings } from '@/press/settings';

const bucket = {
  STET_S3_ENDPOINT: 'https://s3.example.org',
  STET_S3_BUCKET: 'paper',
  STET_S3_ACCESS_KEY: 'key',
  STET_S3_SECRET_KEY: 'secret',
};

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
  [{ STET_MEDIA_CACHE: 'much' }, 'STET_MEDIA_CACHE'],
  [{ STET_S3_BUCKET: 'paper' }, 'STET_S3_ENDPOINT and STET_S3_ACCESS_KEY and STET_S3_SECRET_KEY'],
  [{ ...bucket, STET_S3_SECRET_KEY: '' }, 'STET_S3_SECRET_KEY is not set'],
  [{ ...bucket, STET_S3_ENDPOINT: 's3.example.org' }, 'STET_S3_ENDPOINT'],
  [{ ...bucket, STET_S3_ENDPOINT: 'https://s3.example.org/paper' }, 'STET_S3_ENDPOINT'],
  [{ ...bucket, STET_S3_BUCKET: 'pictures/of' }, 'STET_S3_BUCKET'],
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
