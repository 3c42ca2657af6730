import { readFileSync } from 'node:fs';
import { ownFiles } from './own-files';
import { isMeasured, limits, sizeFigures } from './size-figures';

const files = ownFiles('.')
  .filter(isMeasured)
  .map((path) => ({ path, lines: readFileSync(path, 'utf8').split('\n').length - 1 }));
const { median, p90, max, over } = sizeFigures(files);

console.log(`${files.length} files: median ${median} lines, 90th percentile ${p90}, longest ${max}`);
for (const { path, lines } of over) console.error(`${path} has ${lines} lines; the limit is ${limits.max}`);
if (median > limits.median) console.error(`the median of ${median} lines is over ${limits.median}`);
if (p90 > limits.p90) console.error(`the 90th percentile of ${p90} lines is over ${limits.p90}`);
if (over.length > 0 || median > limits.median || p90 > limits.p90) process.exitCode = 1;
