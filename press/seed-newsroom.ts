import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';

export type Seeding = { signIn: Promise<string>; stop(): void };

/** Moves the demo newsroom in, in a process of its own; its last words say how to sign in. */
export function seedNewsroom(script: string, environment: NodeJS.ProcessEnv): Seeding {
  const seed = spawn(process.execPath, ['--import', 'tsx', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: environment,
  });
  return { signIn: wordsOf(seed), stop: () => void seed.kill('SIGKILL') };
}

function wordsOf(seed: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let words = '';
    seed.stdout?.on('data', (part: Buffer) => (words += part.toString('utf8')));
    seed.once('error', reject);
    seed.once('close', (code) => {
      if (code === 0) resolve(words.trim());
      else reject(new Error(`The demo newsroom could not be set up (exit code ${code}).`));
    });
  });
}
