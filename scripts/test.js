// npm test: sets the house up and runs every check and test there is; the last line counts them.
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { buildPages } from './build-pages.js';
import { countOfLastLine, countOfPlaywright, countOfVitest, total } from './count-results.js';
import { findBrowser } from './find-browser.js';
import { oneAtATime } from './one-at-a-time.js';
import { runStep } from './run-step.js';
import { serveForTests } from './serve-for-tests.js';
import { giveUp, setUp } from './set-up.js';

await setUp(console.log).catch(giveUp);
const reports = mkdtempSync(path.join(os.tmpdir(), 'stet-reports-'));
const report = (name) => path.join(reports, `${name}.json`);

const steps = [];
steps.push(await checks());
steps.push(await unitTests());
steps.push(await browserTests());
rmSync(reports, { recursive: true, force: true });

const { passed, failed } = total(steps);
const bad = steps.filter(({ count, ended }) => !ended || count?.failed).map(({ name }) => name);
console.log(bad.length > 0 ? `\nFailed: ${bad.join(', ')}` : '');
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 || bad.length > 0 ? 1 : 0);

async function checks() {
  const step = await runStep('checks', ['scripts/check.js']);
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

async function browserTests() {
  const name = 'browser tests';
  try {
    const browser = await findBrowser(console.log);
    await oneAtATime(() => buildPages(console.log));
    const paper = await serveForTests();
    const step = await runStep(
      name,
      ['node_modules/@playwright/test/cli.js', 'test', '--pass-with-no-tests'],
      {
        ...paper.environment,
        STET_E2E_URL: paper.url,
        STET_BROWSER: browser,
        STET_REPORT: report('playwright'),
      },
    );
    const said = await paper.stop();
    const count = countOfPlaywright(report('playwright'));
    if (!step.ended) console.log(`What the paper said meanwhile:\n${said}`);
    return { ...step, count };
  } catch (error) {
    console.error(error.message);
    return { name, count: null, ended: false };
  }
}
