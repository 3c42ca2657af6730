import { defineConfig } from '@playwright/test';

const report = process.env.STET_REPORT;

const last = [
  // Looks for words that readers must not see: while others publish and take down, those words change.
  '**/nothing-but-live.spec.ts',
  // Requires a second factor of people in charge, whoever walks about then.
  '**/administrator/security.spec.ts',
];

/** `npm test` serves a paper for these tests; to run them alone, serve one and set STET_E2E_URL. */
export default defineConfig({
  testDir: 'e2e',
  // A machine that others use too is slow, not wrong; speed is measured elsewhere.
  timeout: 90_000,
  expect: { timeout: 20_000 },
  fullyParallel: true,
  projects: [
    { name: 'walks', testIgnore: [...last, '**/side-doors/**', '**/instances/**'] },
    { name: 'after them', testMatch: last, dependencies: ['walks'] },
    // Sees by the whole database that nothing was written: nobody else may be at work meanwhile.
    { name: 'side doors', testMatch: '**/side-doors/*.spec.ts', dependencies: ['after them'], workers: 1 },
    // Starts more instances on the same database, and stops them under load.
    {
      name: 'instances',
      testMatch: '**/instances/*.spec.ts',
      dependencies: ['side doors'],
      workers: 1,
      fullyParallel: false,
    },
  ],
  // On two cores: whoever walks waits for the page half of the time.
  workers: 3,
  // Once more where the machine was slow: what fails twice is wrong, and the list names what needed it.
  retries: 1,
  forbidOnly: process.env.CI === 'true',
  reporter: [['list'], ...(report ? [['json', { outputFile: report }] as const] : [])],
  use: {
    // What does not come says so, and does not hold the others up for as long as a test may take.
    actionTimeout: 60_000,
    navigationTimeout: 60_000,
    baseURL: process.env.STET_E2E_URL ?? 'http://localhost:3000',
    // Writing down every step of every page costs the machine more than the page does.
    trace: 'on-first-retry',
    launchOptions: {
      ...(process.env.STET_BROWSER ? { executablePath: process.env.STET_BROWSER } : {}),
      // Chromium's own sandbox refuses to run as root.
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    },
  },
});
