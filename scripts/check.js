import { existsSync } from 'node:fs';
import { checkSteps } from './check-steps.js';
import { runSteps } from './run-steps.js';

process.chdir(new URL('..', import.meta.url).pathname);
if (!existsSync('node_modules/typescript') || !existsSync('storage/generated')) {
  console.error('Nothing is installed here yet: run npm start or npm test once, they set the house up.');
  process.exit(1);
}

const indented = (text) => text.replace(/^/gm, '      ');
// What a longer run does by itself.
const left = process.argv[2] === '--without' ? process.argv.slice(3) : [];
const steps = checkSteps.filter(({ name }) => !left.includes(name));
const outcomes = await runSteps(steps, 2, ({ name, passed, seconds, said }) => {
  console.log(`${passed ? 'ok  ' : 'FAIL'}  ${name.padEnd(20)}${seconds.toFixed(1).padStart(5)} s`);
  // The sizes are worth a look also when they hold.
  if (!passed || name === 'sizes') console.log(indented(said));
});

const failed = outcomes.filter(({ passed }) => !passed).map(({ name }) => name);
if (failed.length > 0) console.log(`\nFailed: ${failed.join(', ')}`);
console.log(`${outcomes.length - failed.length} passed, ${failed.length} failed`);
process.exitCode = failed.length > 0 ? 1 : 0;
