import { spawn } from 'node:child_process';

/** Runs a command whose words only matter when it fails; then they are the error. */
export function runQuietly(command, args, { environment = {}, folder = process.cwd(), patience = 0 } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...environment },
      timeout: patience,
    });
    const said = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => said.push(part));
    const words = () => Buffer.concat(said).toString().trim();
    child.once('error', (error) => reject(new Error(`${command} cannot be run: ${error.message}`)));
    child.once('close', (code) => {
      if (code === 0) return resolve(words());
      const error = new Error(`${[command, ...args].join(' ')} failed:\n${ends(words())}`);
      reject(Object.assign(error, { said: words() }));
    });
  });
}

/** The beginning and the end of a long report: one of them has the reason. */
function ends(words) {
  const lines = words.split('\n');
  return lines.length <= 50 ? words : [...lines.slice(0, 15), '…', ...lines.slice(-30)].join('\n');
}
