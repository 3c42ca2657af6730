import { readFileSync } from 'node:fs';
import { fileNameFaults } from './file-name-faults';
import { ownFiles } from './own-files';

const faults = ownFiles('.').flatMap((path) =>
  fileNameFaults(path, /\.tsx?$/.test(path) ? readFileSync(path, 'utf8') : '').map(
    (fault) => `${path}: ${fault}`,
  ),
);
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
