import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import type { NewsroomState } from '@/press/health';
import { freePort } from '@/storage/free-port';
import type { JobsState, NewsroomMessage } from '@/storage/newsroom-message';

export type NewsroomProcess = {
  port(): number | null;
  state(): NewsroomState;
  jobs(): JobsState;
  /** Settles when it first serves; rejects when it dies three times before. */
  up: Promise<void>;
  stop(): Promise<void>;
};

type Options = { command: string[]; environment: Record<string, string | undefined> };

const shortestPause = 200;
const longestPause = 10_000;
/** A process that lived as long as this did not die of its start. */
const settled = 30_000;
const drain = 1200;

/** Starts the newsroom process and starts it again whenever it dies, after a growing pause. */
export function watchNewsroom({ command, environment }: Options): NewsroomProcess {
  let child: ChildProcess | null = null;
  let port: number | null = null;
  let jobs: JobsState = 'none';
  let wanted = true;
  let served = () => {};
  let gaveUp = (_: Error) => {};
  const up = new Promise<void>((resolve, reject) => ((served = resolve), (gaveUp = reject)));

  async function keepRunning() {
    for (let wait = shortestPause, failures = 0; wanted;) {
      const startedAt = Date.now();
      await runOnce();
      if (!wanted) return;
      failures += 1;
      if (failures === 3) gaveUp(new Error('The newsroom process does not start.'));
      wait = Date.now() - startedAt > settled ? shortestPause : Math.min(wait * 2, longestPause);
      console.error(`The newsroom process ended; starting it again.`);
      await pause(wait);
    }
  }

  async function runOnce() {
    const candidate = await freePort();
    if (!wanted) return;
    const [program, ...rest] = command;
    const run = spawn(program!, rest, {
      // Its own group, so that what it started goes with it, and Ctrl-C reaches the front door alone.
      detached: true,
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      env: { ...(environment as NodeJS.ProcessEnv), NEWSROOM_PORT: String(candidate) },
    });
    child = run;
    run.on('message', (message: NewsroomMessage) => {
      if ('jobs' in message) jobs = message.jobs;
      if (!('newsroom' in message)) return;
      port = candidate;
      served();
    });
    await new Promise<void>((resolve) => run.once('error', () => resolve()).once('exit', () => resolve()));
    endGroup(run);
    child = null;
    port = null;
    if (jobs === 'up') jobs = 'down';
  }

  const running = keepRunning();
  return {
    port: () => port,
    state: () => (port !== null ? 'up' : child ? 'starting' : 'down'),
    jobs: () => jobs,
    up,
    async stop() {
      wanted = false;
      const last = child;
      if (!last) return;
      if (last.connected) last.disconnect();
      const gone = await Promise.race([running.then(() => true), pause(drain).then(() => false)]);
      if (!gone) endGroup(last);
    },
  };
}

function endGroup(child: ChildProcess) {
  try {
    if (child.pid) process.kill(-child.pid, 'SIGKILL');
  } catch {
    // Nobody of the group is left.
  }
}
