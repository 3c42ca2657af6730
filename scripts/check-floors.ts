import { cruiseFolder } from './cruise-folder';

const broken = cruiseFolder(process.cwd());
for (const { rule, from, to } of broken) console.error(`${rule}: ${from} may not import ${to}`);
if (broken.length > 0) process.exitCode = 1;
