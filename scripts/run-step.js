import { spawn } from 'node:child_process';

/** Runs a step whose words are shown as they come, and keeps its output; `ended` says whether it ended well. */
export function runStep(name, args, environment = {}) {
  const began = performance.now();
  console.log(`\n— ${name}`);
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, ...environment },
    });
    let said = '';
    child.stdout.on('data', (part) => {
      said += part;
      process.stdout.write(part);
    });
    child.once('error', (error) => console.error(error.message));
    child.once('close', (code) => {
      console.log(`— ${name}: ${((performance.now() - began) / 1000).toFixed(0)} s`);
      resolve({ name, said, ended: code === 0 });
    });
  });
}
