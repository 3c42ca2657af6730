import { readFileSync } from 'node:fs';

const nothing = { passed: 0, failed: 0 };

/** What a step that ends with "N passed, N failed" counted. */
export function countOfLastLine(said) {
  const [, passed, failed] = /(\d+) passed, (\d+) failed\s*$/.exec(said) ?? [];
  return passed === undefined ? null : { passed: Number(passed), failed: Number(failed) };
}

/** What vitest counted; a file that cannot even be read as a test counts as one that failed. */
export function countOfVitest(file) {
  const report = read(file);
  if (!report) return null;
  const broken = report.testResults.filter(
    (one) => one.status === 'failed' && one.assertionResults.length === 0,
  );
  return { passed: report.numPassedTests, failed: report.numFailedTests + broken.length };
}

/** What Playwright counted; a test that passed at its second try has passed, and Playwright says so above. */
export function countOfPlaywright(file) {
  const report = read(file);
  if (!report) return null;
  const { expected, flaky, unexpected } = report.stats;
  return { passed: expected + flaky, failed: unexpected + report.errors.length };
}

/** All together; a step that ended badly without counting a failure counts as one. */
export function total(steps) {
  return steps.reduce((sum, { count, ended }) => {
    const { passed, failed } = count ?? nothing;
    const silent = !ended && failed === 0 ? 1 : 0;
    return { passed: sum.passed + passed, failed: sum.failed + failed + silent };
  }, nothing);
}

function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}
