import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { runQuietly } from './run-quietly.js';

// The one without windows is a fifth lighter.
const names = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
];
const applications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** A Chromium for the browser tests: the machine's own, else Playwright's, else the package manager's; or a refusal. */
export async function findBrowser(tell) {
  return systemBrowser() ?? (await playwrightBrowser(tell)) ?? (await packagedBrowser(tell)) ?? refuse();
}

function systemBrowser() {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const places = names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return [...places, ...applications].find((place) => existsSync(place) && runs(place)) ?? null;
}

async function playwrightBrowser(tell) {
  const { chromium } = await import('@playwright/test');
  const place = () =>
    existsSync(chromium.executablePath()) && runs(chromium.executablePath())
      ? chromium.executablePath()
      : null;
  if (place()) return place();
  tell('Fetching a browser …');
  await runQuietly(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium'], {
    environment: { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '15000' },
    patience: 300_000,
  }).catch(() => undefined);
  return place();
}

/** Only where nobody's machine is changed unasked: in CI, or when somebody said so. */
async function packagedBrowser(tell) {
  const allowed = process.env.CI === 'true' || process.env.STET_INSTALL === '1';
  if (!allowed || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return null;
  tell('Installing a browser by the system’s package manager …');
  const environment = { DEBIAN_FRONTEND: 'noninteractive' };
  await runQuietly('apt-get', ['update'], { environment }).catch(() => undefined);
  const install = (name) =>
    runQuietly('apt-get', ['install', '-y', '--no-install-recommends', name, 'fonts-noto-cjk'], {
      environment,
    });
  // Not every Debian and Ubuntu has the light one.
  await install('chromium-headless-shell').catch(() => install('chromium'));
  return systemBrowser();
}

const runs = (place) => spawnSync(place, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;

function refuse() {
  throw new Error(
    'There is no browser for the browser tests: install Chromium, or run as root with STET_INSTALL=1 to have it installed.',
  );
}
