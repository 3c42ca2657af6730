// npm test: sets the house up and runs every check and test there is; the last line counts them.
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { buildPages } from './build-pages.js';
import { countOfLastLine, countOfPlaywright, countOfVitest, total } from './count-results.js';
import { findBrowser } from './find-browser.js';
import { findNginx } from './find-nginx.js';
import { oneAtATime } from './one-at-a-time.js';
import { runStep } from './run-step.js';
import { serveForTests } from './serve-for-tests.js';
import { giveUp, setUp } from './set-up.js';

await setUp(console.log).catch(giveUp);
const reports = mkdtempSync(path.join(os.tmpdir(), 'stet-reports-'));
const report = (name) => path.join(reports, `${name}.json`);

const steps = [await checks(), await unitTests(), ...(await browserTests())];
rmSync(reports, { recursive: true, force: true });

const { passed, failed } = total(steps);
const bad = steps.filter(({ count, ended }) => !ended || count?.failed).map(({ name }) => name);
console.log(bad.length > 0 ? `\nFailed: ${bad.join(', ')}` : '');
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 || bad.length > 0 ? 1 : 0);

async function checks() {
  const step = await runStep('checks', ['scripts/check.js', '--without', 'domain tests']);
  return { ...step, count: countOfLastLine(step.said) };
}

async function unitTests() {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report('vitest')}`];
  const step = await runStep('unit and database tests', [
    'node_modules/vitest/vitest.mjs',
    'run',
    ...reporters,
  ]);
  return { ...step, count: countOfVitest(report('vitest')) };
}

/**
 * The side doors see by the whole database that nothing was written, so they have a paper to themselves; and as they wait
 * for its one process most of the time, the walks go on beside them.
 */
async function browserTests() {
  const step = await orFailed('browser tests', async () => {
    const browser = await findBrowser(console.log);
    await oneAtATime(() => buildPages(console.log));
    return { browser };
  });
  if (!step.browser) return [step];
  const walk = (...told) => orFailed(told[0], () => walkThrough(step.browser, ...told));
  const steps = await Promise.all([
    walk('browser tests', 'walks', ['--project=walks', '--project=after them']),
    besideTheWalks(walk),
  ]);
  return steps.flat();
}

async function besideTheWalks(walk) {
  const doors = await walk('side doors', 'side-doors', ['--project=side doors', '--no-deps']);
  process.env.STET_NGINX = (await findNginx(console.log)) ?? '';
  if (!process.env.STET_NGINX)
    console.log('There is no nginx here: what goes through it is not tested (STET_INSTALL=1 installs it).');
  return [doors, await walk('instances', 'instances', ['--project=instances', '--no-deps'])];
}

async function walkThrough(browser, name, place, chosen) {
  const paper = await serveForTests();
  const playwright = ['node_modules/@playwright/test/cli.js', 'test', '--pass-with-no-tests'];
  const step = await runStep(name, [...playwright, ...chosen, '--output', `test-results/${place}`], {
    ...paper.environment,
    STET_E2E_URL: paper.url,
    STET_BROWSER: browser,
    STET_REPORT: report(place),
  });
  const said = await paper.stop();
  if (!step.ended) console.log(`What the paper said meanwhile:\n${said}`);
  return { ...step, count: countOfPlaywright(report(place)) };
}

async function orFailed(name, work) {
  try {
    return await work();
  } catch (error) {
    console.error(error.message);
    return { name, count: null, ended: false };
  }
}
