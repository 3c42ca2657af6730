import { spawn } from 'node:child_process';

/** Runs one step as a process of its own and keeps what it says. */
function runStep({ name, run }) {
  const began = performance.now();
  return new Promise((done) => {
    const said = [];
    const child = spawn(process.execPath, run, { stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.on('data', (part) => said.push(part));
    child.stderr.on('data', (part) => said.push(part));
    const finish = (passed) =>
      done({
        name,
        passed,
        seconds: (performance.now() - began) / 1000,
        said: Buffer.concat(said).toString().trim(),
      });
    child.on('error', (fault) => {
      said.push(Buffer.from(fault.message));
      finish(false);
    });
    child.on('close', (code) => finish(code === 0));
  });
}

/**
 * Runs all steps, `lanes` at a time, and hands each outcome to `tell` when it is there. A step that fails stops no
 * other: one run shows everything that is wrong.
 */
export async function runSteps(steps, lanes, tell) {
  const waiting = [...steps];
  const outcomes = [];
  const lane = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) {
      const outcome = await runStep(step);
      outcomes.push(outcome);
      tell(outcome);
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return outcomes;
}
